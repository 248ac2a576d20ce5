package vn.khuyencong.ledger.command.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;

/** What a project remembers: where it stands in its life, its budget lines, its contracts and who proposed it. */
public final class ProjectState extends StreamState<ProjectFact> {

    /** Where a project stands. */
    enum Stage {
        UNKNOWN,
        PROPOSED,
        RETURNED,
        APPROVED,
        CLOSED
    }

    /** A budget line as it is now, with the decision that approved it. */
    record Line(LineRef ref, @Nullable PartyId beneficiary, List<Evidence> evidence) {}

    /** A contract on one line: what it is worth and what was paid on it, in đồng. */
    record Contract(String line, Money value, Money drawn) {
        Money undrawn() {
            return value.minus(drawn);
        }

        Contract worth(Money more) {
            return new Contract(line, value.plus(more), drawn);
        }

        Contract paid(Money more) {
            return new Contract(line, value, drawn.plus(more));
        }
    }

    private final Reversals<ProjectFact> entries = new Reversals<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Set<String> proposers = new HashSet<>();
    private Stage stage = Stage.UNKNOWN;
    private @Nullable ProjectProposed proposal;

    public ProjectState() {
        super(ProjectFact.class, Books.ofProject());
    }

    @Override
    protected void on(ProjectFact fact, Occurrence occurrence) {
        if (fact instanceof ProjectProposed) {
            proposers.add(occurrence.actor());
        }
        if (fact instanceof EntryReversed it) {
            undo(it);
        } else {
            follow(fact);
        }
        entries.remember(fact, occurrence);
    }

    private void follow(ProjectFact fact) {
        switch (fact) {
            case ProjectProposed it -> {
                proposal = it;
                stage = Stage.PROPOSED;
            }
            case ProjectReturned it -> stage = Stage.RETURNED;
            case BudgetApproved it -> {
                stage = Stage.APPROVED;
                it.lines().forEach(line -> lines.put(line.line().id(), lineOf(line, it)));
            }
            case BeneficiaryAssigned it -> assign(it);
            case ContractSigned it ->
                contracts.put(it.contract(), new Contract(it.line().id(), it.amount(), Money.ZERO));
            case ContractAmended it -> contracts.computeIfPresent(it.contract(), (no, was) -> was.worth(it.change()));
            case FundsDisbursed it -> contracts.computeIfPresent(it.contract(), (no, was) -> was.paid(it.amount()));
            case AdvanceReturned it ->
                contracts.computeIfPresent(
                        it.contract(), (no, was) -> was.paid(backOn(it).negated()));
            case ProjectClosed it -> stage = Stage.CLOSED;
            case AdvanceCleared it -> {}
            case OutcomeRecorded it -> {}
            case EntryReversed it -> {}
        }
    }

    private void undo(EntryReversed reversal) {
        ProjectFact original = entries.at(reversal.entry());
        switch (original) {
            case null -> {}
            case BudgetApproved it -> {
                it.lines().forEach(line -> lines.remove(line.line().id()));
                stage = lines.isEmpty() ? Stage.PROPOSED : stage;
            }
            case BeneficiaryAssigned it -> unassign(it);
            case ContractSigned it -> contracts.remove(it.contract());
            case ContractAmended it ->
                contracts.computeIfPresent(
                        it.contract(), (no, was) -> was.worth(it.change().negated()));
            case FundsDisbursed it ->
                contracts.computeIfPresent(
                        it.contract(), (no, was) -> was.paid(it.amount().negated()));
            case AdvanceReturned it -> contracts.computeIfPresent(it.contract(), (no, was) -> was.paid(backOn(it)));
            case ProjectClosed it -> stage = Stage.APPROVED;
            case AdvanceCleared it -> {}
            case ProjectProposed it -> {}
            case ProjectReturned it -> {}
            case OutcomeRecorded it -> {}
            case EntryReversed it -> {}
        }
    }

    /** What a return opens again on its contract: nothing once it is income of the budget. */
    private static Money backOn(AdvanceReturned it) {
        return switch (it.ground()) {
            case REDUCES_SPENDING -> it.amount();
            case BUDGET_INCOME -> Money.ZERO;
        };
    }

    private static Line lineOf(BudgetLine approved, BudgetApproved by) {
        return new Line(approved.line(), approved.beneficiary(), by.evidence());
    }

    private void assign(BeneficiaryAssigned it) {
        LineRef target = it.newLine() == null ? it.line() : it.newLine();
        Line from = lines.get(it.line().id());
        lines.put(target.id(), new Line(target, it.beneficiary(), from == null ? it.evidence() : from.evidence()));
    }

    private void unassign(BeneficiaryAssigned it) {
        LineRef newLine = it.newLine();
        if (newLine == null) {
            lines.computeIfPresent(it.line().id(), (id, was) -> new Line(was.ref(), null, was.evidence()));
        } else {
            lines.remove(newLine.id());
        }
    }

    /** This state with one more fact, as the next command would see it; this one is left as it is. */
    ProjectState after(ProjectFact fact, Occurrence occurrence) {
        ProjectState next = new ProjectState();
        entries.retell(next::remember);
        next.remember(fact, occurrence);
        return next;
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    ProjectProposed proposal() {
        return proposal;
    }

    boolean wasProposedBy(String actor) {
        return proposers.contains(actor);
    }

    @Nullable
    Line line(String id) {
        return lines.get(id);
    }

    Map<String, Line> lines() {
        return lines;
    }

    @Nullable
    Contract contract(String number) {
        return contracts.get(number);
    }

    Map<String, Contract> contracts() {
        return contracts;
    }

    /** What the contracts of a line are worth together, in đồng. */
    Money contractedOn(String line) {
        return contracts.values().stream()
                .filter(contract -> contract.line().equals(line))
                .map(Contract::value)
                .reduce(Money.ZERO, Money::plus);
    }

    Reversals<ProjectFact> entries() {
        return entries;
    }
}
