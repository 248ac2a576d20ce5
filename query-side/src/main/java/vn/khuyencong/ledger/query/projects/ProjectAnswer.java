package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ContractKind;
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
 */
record ProjectAnswer(
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
        List<Line> lines,
        List<ContractView> contracts,
        List<OutcomeView> outcomes,
        long version) {

    /** A budget line and where its money stands. */
    record Line(
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
            Amount settled,
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
                    Amount.of(it.settled()),
                    Amount.of(it.accepted()),
                    Amount.of(it.receivable()),
                    Amount.of(it.budgetIncome()));
        }
    }

    /** A contract with its amendments counted in, what was drawn on it and what may still be drawn. */
    record ContractView(
            String id,
            ContractKind kind,
            String line,
            @Nullable PartyId contractor,
            Amount amount,
            Amount drawn,
            Amount undrawn,
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
                    it.signedOn());
        }
    }

    /** What the work brought by a date. */
    record OutcomeView(@Nullable String line, List<Outcome> outcomes, LocalDate effectiveOn) {}

    /** The project, or nothing where nobody has proposed it. */
    static Optional<ProjectAnswer> of(ProjectId id, Shelves shelves) {
        Shelf own = shelves.of(id.value());
        ProjectState state = ProjectState.of(own);
        return Optional.ofNullable(state.proposal()).map(proposal -> answer(id, proposal, state, own));
    }

    private static ProjectAnswer answer(ProjectId id, ProjectProposed proposal, ProjectState state, Shelf own) {
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
                proposersIn(own),
                state.lines().stream().map(Line::of).toList(),
                state.contracts().stream().map(ContractView::of).toList(),
                state.outcomes(),
                own.all().stream().mapToLong(StoredFact::sequence).max().orElse(-1));
    }

    private static List<String> proposersIn(Shelf own) {
        return own.all().stream()
                .filter(it -> it.fact() instanceof ProjectProposed)
                .map(StoredFact::person)
                .distinct()
                .toList();
    }
}
