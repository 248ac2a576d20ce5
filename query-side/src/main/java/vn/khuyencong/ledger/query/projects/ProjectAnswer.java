package vn.khuyencong.ledger.query.projects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A project as it stands; {@code version} is the sequence of the last fact of its stream.
 *
 * @param proposers the persons who proposed it, under whatever account
 * @param payers the persons who posted its cash, under whatever account
 */
public record ProjectAnswer(
        ProjectId id,
        Unit unit,
        ProjectKind kind,
        ProgrammeLevel level,
        @Nullable ProgrammeId programme,
        String name,
        @Nullable PartyId implementer,
        @Nullable PartyId beneficiary,
        @Nullable Activities activities,
        @Nullable Amount totalCost,
        Status status,
        List<String> proposers,
        List<String> payers,
        List<Line> lines,
        List<ContractView> contracts,
        List<OutcomeView> outcomes,
        @JsonUnwrapped ProjectLife life,
        long version) {

    /** A budget line and where its money stands. */
    public record Line(
            String id,
            FundId fund,
            FundingSource source,
            FiscalYear fiscalYear,
            @Nullable Activities activities,
            @Nullable ProgrammeId programme,
            @Nullable PartyId beneficiary,
            Amount approved,
            Amount uncontracted,
            Amount undrawn,
            Amount drawn,
            Amount advance,
            Amount spent,
            Amount unsettled,
            Amount settled,
            Amount settledNet,
            Amount accepted,
            Amount receivable,
            Amount budgetIncome) {
        static Line of(ProjectLine it) {
            FundId fund = it.ref().fund();
            return new Line(
                    it.ref().id(),
                    fund,
                    fund.source(),
                    fund.fiscalYear(),
                    it.ref().activities(),
                    it.ref().programme(),
                    it.beneficiary(),
                    Amount.of(it.approved()),
                    Amount.of(it.uncontracted()),
                    Amount.of(it.undrawn()),
                    Amount.of(it.drawn()),
                    Amount.of(it.advance()),
                    Amount.of(it.spent()),
                    Amount.of(it.unsettled()),
                    Amount.of(it.settled()),
                    Amount.of(it.settledNet()),
                    Amount.of(it.accepted()),
                    Amount.of(it.receivable()),
                    Amount.of(it.budgetIncome()));
        }
    }

    /** A contract with its amendments counted in, what was drawn on it and what may still be drawn. */
    public record ContractView(
            String id,
            ContractKind kind,
            String line,
            @Nullable PartyId contractor,
            Amount amount,
            Amount drawn,
            Amount undrawn,
            List<PartView> parts,
            LocalDate signedOn) {
        static ContractView of(Contract it) {
            return new ContractView(
                    it.id(),
                    it.kind(),
                    it.line(),
                    it.contractor(),
                    Amount.of(it.amount()),
                    Amount.of(it.drawn()),
                    Amount.of(it.undrawn()),
                    it.parts().keySet().stream()
                            .map(line -> PartView.of(line, it))
                            .toList(),
                    it.signedOn());
        }
    }

    /** What a contract is worth on a line, what was drawn there and what may be: one line unless it moved. */
    public record PartView(String line, Amount amount, Amount drawn, Amount undrawn) {
        static PartView of(String line, Contract it) {
            Contract.Part part = it.on(line);
            return new PartView(line, Amount.of(part.value()), Amount.of(part.drawn()), Amount.of(it.undrawnOn(line)));
        }
    }

    /** What the work brought by a date. */
    public record OutcomeView(
            EntryId entry,
            @Nullable String line,
            List<Outcome> outcomes,
            LocalDate effectiveOn,
            @Nullable EntryId correctedBy) {}

    /** The project, or nothing where nobody has proposed it. */
    public static Optional<ProjectAnswer> of(ProjectId id, Shelves shelves) {
        Shelf own = shelves.of(id.value());
        ProjectState state = ProjectState.of(own);
        return Optional.ofNullable(state.proposal()).map(proposal -> answer(id, proposal, state, shelves));
    }

    private static ProjectAnswer answer(ProjectId id, ProjectProposed proposal, ProjectState state, Shelves shelves) {
        Shelf own = shelves.of(id.value());
        return new ProjectAnswer(
                id,
                proposal.unit(),
                proposal.kind(),
                proposal.level(),
                proposal.programme(),
                proposal.name(),
                proposal.implementer(),
                proposal.beneficiary(),
                proposal.activities(),
                Amount.ofNullable(proposal.totalCost()),
                state.status(),
                actorsIn(own, ProjectProposed.class),
                Stream.concat(
                                actorsIn(own, FundsDisbursed.class).stream(),
                                actorsIn(own, AdvanceCleared.class).stream())
                        .distinct()
                        .toList(),
                state.lines().stream().map(Line::of).toList(),
                state.contracts().stream().map(ContractView::of).toList(),
                state.outcomes(),
                ProjectLife.of(proposal, own, shelves),
                own.all().stream().mapToLong(StoredFact::sequence).max().orElse(-1));
    }

    private static List<String> actorsIn(Shelf own, Class<? extends Fact> kind) {
        return own.all().stream()
                .filter(it -> kind.isInstance(it.fact()))
                .map(StoredFact::person)
                .distinct()
                .toList();
    }
}
