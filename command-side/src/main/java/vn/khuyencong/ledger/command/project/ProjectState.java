package vn.khuyencong.ledger.command.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
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

/** What a project remembers: where it stands in its life, its budget lines, its contracts and who proposed it. */
public final class ProjectState extends StreamState<ProjectFact> {

    /** Where a project stands. */
    enum Stage {
        UNKNOWN,
        PROPOSED,
        RETURNED,
        REJECTED,
        APPROVED,
        CLOSED
    }

    /** A budget line as it is now, with the decision that approved it. */
    record Line(LineRef ref, @Nullable PartyId beneficiary, List<Evidence> evidence) {}

    private final Reversals<ProjectFact> entries = new Reversals<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Contracts contracts = new Contracts();
    private final Set<String> proposers = new HashSet<>();
    private final Set<String> payers = new HashSet<>();
    private boolean appraisedAtBase;
    private boolean suspended;
    private boolean stopped;
    private Stage stage = Stage.UNKNOWN;
    private @Nullable ProjectProposed proposal;

    public ProjectState() {
        super(ProjectFact.class, Books.ofProject());
    }

    @Override
    protected void on(ProjectFact fact, Occurrence occurrence) {
        if (fact instanceof ProjectProposed) {
            proposers.addAll(occurrence.persons());
        }
        if (fact instanceof FundsDisbursed || fact instanceof AdvanceCleared) {
            payers.addAll(occurrence.persons());
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
                appraisedAtBase = false;
            }
            case ProjectAppraised it -> appraisedAtBase = true;
            case ProjectReturned it -> stage = Stage.RETURNED;
            case ProjectRejected it -> stage = Stage.REJECTED;
            case BudgetApproved it -> {
                stage = Stage.APPROVED;
                it.lines().forEach(line -> lines.put(line.line().id(), lineOf(line, it)));
            }
            case BeneficiaryAssigned it -> assign(it);
            case SourceChanged it -> move(it.line(), it.newLine(), it.contracts(), it.evidence());
            case LineCarriedOver it -> move(it.line(), it.newLine(), it.contracts(), it.evidence());
            case ContractSigned it -> contracts.sign(it);
            case ContractAmended it -> contracts.amend(it.contract(), it.line().id(), it.change());
            case FundsDisbursed it -> pay(it, it.amount());
            case AdvanceReturned it -> {
                takeBack(it.contract(), it.line(), it.amount(), it.ground());
                contracts.advance(it.contract(), it.line().id(), it.amount().negated());
            }
            case PaymentRefunded it -> takeBack(it.contract(), it.line(), it.amount(), it.ground());
            case RecoveryOrdered it ->
                contracts.advance(it.contract(), it.line().id(), it.amount().negated());
            case RecoveryRecorded it -> takeBack(it.contract(), it.line(), it.amount(), it.ground());
            case ProjectSuspended it -> suspended = true;
            case ProjectStopped it -> stopped = true;
            case ProjectClosed it -> stage = Stage.CLOSED;
            case BudgetAdjusted it -> {}
            case AdvanceCleared it -> {}
            case CounterpartCommitted it -> {}
            case CounterpartEvidenced it -> {}
            case WorkAccepted it -> {}
            case OutcomeRecorded it -> {}
            case OutcomeCorrected it -> {}
            case ProjectSettled it -> {}
            case AmountDisallowed it -> {}
            case TreasuryConfirmed it -> {}
            case CodeReclassified it -> {}
            case PostCheckRecorded it -> {}
            case EntryReversed it -> {}
            case DutyFact it -> {}
        }
    }

    private void undo(EntryReversed reversal) {
        ProjectFact original = entries.at(reversal.entry());
        switch (original) {
            case BudgetApproved it -> {
                it.lines().forEach(line -> lines.remove(line.line().id()));
                stage = lines.isEmpty() ? Stage.PROPOSED : stage;
            }
            case BeneficiaryAssigned it -> unassign(it);
            case SourceChanged it -> moveBack(it.line(), it.newLine(), it.contracts());
            case LineCarriedOver it -> moveBack(it.line(), it.newLine(), it.contracts());
            case ContractSigned it -> contracts.forget(it.contract());
            case ContractAmended it ->
                contracts.amend(it.contract(), it.line().id(), it.change().negated());
            case FundsDisbursed it -> pay(it, it.amount().negated());
            case AdvanceReturned it -> {
                takeBack(it.contract(), it.line(), it.amount().negated(), it.ground());
                contracts.advance(it.contract(), it.line().id(), it.amount());
            }
            case RecoveryOrdered it ->
                contracts.advance(it.contract(), it.line().id(), it.amount());
            case PaymentRefunded it ->
                takeBack(it.contract(), it.line(), it.amount().negated(), it.ground());
            case RecoveryRecorded it ->
                takeBack(it.contract(), it.line(), it.amount().negated(), it.ground());
            case ProjectSuspended it -> suspended = false;
            case ProjectStopped it -> stopped = false;
            case ProjectClosed it -> stage = Stage.APPROVED;
            case null, default -> {}
        }
    }

    private void pay(FundsDisbursed it, Money amount) {
        contracts.pay(it.contract(), it.line().id(), amount);
        switch (it.kind()) {
            case ADVANCE -> contracts.advance(it.contract(), it.line().id(), amount);
            case PAYMENT -> {}
        }
    }

    /** What comes back opens its contract again, but nothing once it is income of the budget. */
    private void takeBack(String contract, LineRef line, Money amount, ReturnGround ground) {
        switch (ground) {
            case REDUCES_SPENDING -> contracts.pay(contract, line.id(), amount.negated());
            case BUDGET_INCOME -> {}
        }
    }

    private void move(LineRef from, LineRef to, List<ContractShare> shares, List<Evidence> evidence) {
        Line left = lines.get(from.id());
        lines.put(to.id(), new Line(to, left == null ? null : left.beneficiary(), evidence));
        contracts.move(shares, from.id(), to.id());
    }

    private void moveBack(LineRef from, LineRef to, List<ContractShare> shares) {
        contracts.move(shares, to.id(), from.id());
        lines.remove(to.id());
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

    @Override
    public @Nullable Unit unit() {
        return proposal == null ? null : proposal.unit();
    }

    @Nullable
    ProjectProposed proposal() {
        return proposal;
    }

    /** Whether somebody who acts now proposed it, under whatever account. */
    boolean wasProposedBy(Circumstances around) {
        return around.isActing(proposers);
    }

    @Nullable
    Line line(String id) {
        return lines.get(id);
    }

    Map<String, Line> lines() {
        return lines;
    }

    Contracts contracts() {
        return contracts;
    }

    boolean wasAppraisedAtBase() {
        return appraisedAtBase;
    }

    boolean wasPaidBy(Circumstances around) {
        return around.isActing(payers);
    }

    boolean isSuspended() {
        return suspended;
    }

    boolean isStopped() {
        return stopped;
    }

    Reversals<ProjectFact> entries() {
        return entries;
    }
}
