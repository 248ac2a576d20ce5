package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.projects.ProjectAnswer;
import vn.khuyencong.ledger.query.projects.Status;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * What is left of a line at the end of its year, in đồng.
 *
 * @param contract the contract that it is left of, null for what none was signed for and for an advance
 * @param goesOn whether it can be carried over; nothing goes on with a project that was stopped
 */
record Rest(
        ProjectId project,
        String name,
        String line,
        FundId fund,
        Kind kind,
        @Nullable String contract,
        @Nullable LocalDate signedOn,
        Amount amount,
        boolean goesOn) {

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
                .flatMap(it -> it.parts().stream()
                        .filter(part -> part.line().equals(line.id()))
                        .map(part -> rest(project, line, kindOf(it, year), it, part.undrawn())));
    }

    private static Kind kindOf(ProjectAnswer.ContractView contract, FiscalYear year) {
        return contract.signedOn().isAfter(year.endsOn()) ? Kind.SIGNED_LATE : Kind.CONTRACT_REST;
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
                amount,
                kind.goesOn && project.status() != Status.STOPPED);
    }
}
