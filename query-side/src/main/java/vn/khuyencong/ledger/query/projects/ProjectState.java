package vn.khuyencong.ledger.query.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectRejected;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.events.project.ProjectSettled;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.ProjectSuspended;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;
import vn.khuyencong.ledger.query.projects.ProjectAnswer.OutcomeView;
import vn.khuyencong.ledger.query.shelves.Shelf;

/**
 * A project folded from its facts. What is said about it comes from the facts that stand; its money from the postings
 * of all of them, so that a reversal moves money back at its own date.
 */
final class ProjectState {
    private final Map<String, ProjectLine> lines = new LinkedHashMap<>();
    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final Map<EntryId, OutcomeView> outcomes = new LinkedHashMap<>();
    private @Nullable ProjectProposed proposal;
    private Status status = Status.PROPOSED;

    private ProjectState() {}

    /** The project after what its shelf holds. */
    static ProjectState of(Shelf own) {
        ProjectState state = new ProjectState();
        own.standing().forEach(stored -> {
            if (stored.fact() instanceof ProjectFact fact) {
                state.remember(fact, stored.entry());
            }
        });
        own.facts(ProjectFact.class).flatMap(fact -> Postings.of(fact).stream()).forEach(state::post);
        return state;
    }

    private void remember(ProjectFact fact, EntryId entry) {
        switch (fact) {
            case ProjectProposed it -> {
                proposal = it;
                status = Status.PROPOSED;
            }
            case ProjectAppraised it -> {}
            case ProjectReturned it -> status = Status.RETURNED;
            case ProjectRejected it -> status = Status.REJECTED;
            case BudgetApproved it -> {
                it.lines().forEach(this::open);
                advanceTo(Status.APPROVED);
            }
            case BudgetAdjusted it -> {}
            case SourceChanged it -> move(it.line(), it.newLine(), it.contracts());
            case BeneficiaryAssigned it -> assign(it);
            case ContractSigned it -> {
                contracts.put(it.contract(), Contract.of(it));
                advanceTo(Status.CONTRACTED);
            }
            case ContractAmended it ->
                contracts.computeIfPresent(
                        it.contract(),
                        (no, known) -> known.changedBy(it.change(), it.line().id()));
            case FundsDisbursed it -> pay(it.contract(), it.line(), it.amount());
            case AdvanceCleared it -> {}
            case AdvanceReturned it ->
                pay(it.contract(), it.line(), backOn(it.amount(), it.ground()).negated());
            case PaymentRefunded it ->
                pay(it.contract(), it.line(), backOn(it.amount(), it.ground()).negated());
            case CounterpartCommitted it -> {}
            case CounterpartEvidenced it -> {}
            case WorkAccepted it -> {}
            case OutcomeRecorded it ->
                outcomes.put(entry, new OutcomeView(entry, it.lineId(), it.outcomes(), it.effectiveOn(), null));
            case OutcomeCorrected it -> outcomes.put(it.entry(), corrected(it, entry));
            case ProjectSettled it -> {}
            case AmountDisallowed it -> {}
            case RecoveryOrdered it -> {}
            case RecoveryRecorded it ->
                pay(it.contract(), it.line(), backOn(it.amount(), it.ground()).negated());
            case LineCarriedOver it -> move(it.line(), it.newLine(), it.contracts());
            case TreasuryConfirmed it -> {}
            case CodeReclassified it -> {}
            case PostCheckRecorded it -> {}
            case ProjectSuspended it -> advanceTo(Status.SUSPENDED);
            case ProjectStopped it -> advanceTo(Status.STOPPED);
            case ProjectClosed it -> {
                contracts.replaceAll((id, contract) -> contract.ended());
                status = Status.CLOSED;
            }
            case EntryReversed it -> {}
            case DutyFact it -> {}
        }
    }

    /** A further budget does not undo a contract. */
    private void advanceTo(Status reached) {
        status = status.compareTo(reached) < 0 ? reached : status;
    }

    private void open(BudgetLine approved) {
        lines.put(approved.line().id(), ProjectLine.opened(approved.line(), approved.beneficiary()));
    }

    private void assign(BeneficiaryAssigned it) {
        LineRef line = it.newLine() == null ? it.line() : it.newLine();
        lines.put(line.id(), ProjectLine.opened(line, it.beneficiary()));
    }

    private void move(LineRef from, LineRef to, List<ContractShare> shares) {
        ProjectLine left = lines.get(from.id());
        lines.put(to.id(), ProjectLine.opened(to, left == null ? null : left.beneficiary()));
        shares.forEach(
                it -> contracts.computeIfPresent(it.contract(), (no, known) -> known.moved(it, from.id(), to.id())));
    }

    /** The outcomes of the entry that is corrected are these from now on. */
    private static OutcomeView corrected(OutcomeCorrected it, EntryId by) {
        return new OutcomeView(it.entry(), it.lineId(), it.outcomes(), it.effectiveOn(), by);
    }

    private void pay(String contract, LineRef on, Money amount) {
        contracts.computeIfPresent(contract, (no, known) -> known.paid(amount, on.id()));
    }

    /** What a return opens again on its contract: nothing once it is income of the budget. */
    private static Money backOn(Money amount, ReturnGround ground) {
        return switch (ground) {
            case REDUCES_SPENDING -> amount;
            case BUDGET_INCOME -> Money.ZERO;
        };
    }

    private void post(Posting posting) {
        String line = posting.scope().line();
        if (posting.scope().project() != null && line != null) {
            lines.computeIfPresent(line, (id, at) -> at.posted(posting.account(), posting.amount()));
        }
    }

    @Nullable
    ProjectProposed proposal() {
        return proposal;
    }

    Status status() {
        return status;
    }

    List<ProjectLine> lines() {
        return List.copyOf(lines.values());
    }

    List<Contract> contracts() {
        return List.copyOf(contracts.values());
    }

    List<OutcomeView> outcomes() {
        return List.copyOf(outcomes.values());
    }
}
