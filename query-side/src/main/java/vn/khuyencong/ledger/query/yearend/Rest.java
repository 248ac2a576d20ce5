package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * What is left of a line at the end of its year, in đồng.
 *
 * @param contract the contract that it is left of, null for what none was signed for and for an advance
 */
record Rest(
        ProjectId project,
        String name,
        String line,
        FundId fund,
        Kind kind,
        @Nullable String contract,
        @Nullable LocalDate signedOn,
        Amount amount) {

    /** What becomes of it, as this ledger reads Luật 89/2025/QH15 Điều 66 (a proposal, not a rule of law). */
    enum Kind {
        /** A contract signed by 31/12 has something left: it can be carried over. */
        CONTRACT_REST(true),
        /** An open advance can be carried over with its contract. */
        OPEN_ADVANCE(true),
        /** The contract was signed when the year was over. */
        SIGNED_LATE(false),
        /** No contract was signed for it. */
        UNCONTRACTED(false);

        private final boolean goesOn;

        Kind(boolean goesOn) {
            this.goesOn = goesOn;
        }
    }

    public boolean goesOn() {
        return kind.goesOn;
    }

    static Stream<Rest> of(ProjectAnswer project, ProjectsOfYear year) {
        return year.linesOf(project).stream()
                .flatMap(line -> Stream.concat(
                        contracts(project, line, year.fiscalYear()),
                        Stream.of(
                                rest(project, line, Kind.OPEN_ADVANCE, null, line.advance()),
                                rest(project, line, Kind.UNCONTRACTED, null, line.uncontracted()))))
                .filter(it -> it.amount().money().isPositive());
    }

    private static Stream<Rest> contracts(ProjectAnswer project, ProjectAnswer.Line line, FiscalYear year) {
        return project.contracts().stream()
                .filter(it -> it.line().equals(line.id()))
                .map(it -> rest(
                        project,
                        line,
                        it.signedOn().isAfter(year.endsOn()) ? Kind.SIGNED_LATE : Kind.CONTRACT_REST,
                        it,
                        it.undrawn()));
    }

    private static Rest rest(
            ProjectAnswer project,
            ProjectAnswer.Line line,
            Kind kind,
            ProjectAnswer.@Nullable ContractView contract,
            Amount amount) {
        return new Rest(
                project.id(),
                project.name(),
                line.id(),
                line.fund(),
                kind,
                contract == null ? null : contract.id(),
                contract == null ? null : contract.signedOn(),
                amount);
    }
}
