package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.ADVANCE;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.COUNTERPART_ACCEPTED;
import static vn.khuyencong.ledger.events.accounts.Account.COUNTERPART_COMMITTED;
import static vn.khuyencong.ledger.events.accounts.Account.COUNTERPART_EVIDENCED;
import static vn.khuyencong.ledger.events.accounts.Account.COUNTERPART_ORIGIN;
import static vn.khuyencong.ledger.events.accounts.Account.COUNTERPART_PROMISE;
import static vn.khuyencong.ledger.events.accounts.Account.LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.RECEIVABLE_REDUCING;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_SETTLED;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_UNSETTLED;
import static vn.khuyencong.ledger.events.accounts.Account.WORK_ACCEPTED;
import static vn.khuyencong.ledger.events.accounts.Account.WORK_ORIGIN;
import static vn.khuyencong.ledger.events.accounts.Moves.between;
import static vn.khuyencong.ledger.events.accounts.Moves.cash;
import static vn.khuyencong.ledger.events.accounts.Moves.move;
import static vn.khuyencong.ledger.events.accounts.Moves.planOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.CounterpartRef;
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
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/** The postings of what happens to a project: its plan, its contracts, its cash and its volume. */
final class ProjectPostings {
    private ProjectPostings() {}

    static List<Posting> of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of();
            case ProjectAppraised it -> List.of();
            case ProjectReturned it -> List.of();
            case ProjectRejected it -> List.of();
            case BudgetApproved it -> ofApproval(it);
            case BudgetAdjusted it -> ofGrant(it.project(), it.line(), it.change(), it.effectiveOn());
            case SourceChanged it -> LineMoves.of(it);
            case BeneficiaryAssigned it -> ofAssignment(it);
            case ContractSigned it -> ofContract(it.project(), it.line(), it.amount(), it.effectiveOn());
            case ContractAmended it -> ofContract(it.project(), it.line(), it.change(), it.effectiveOn());
            case FundsDisbursed it -> ofCash(it);
            case AdvanceCleared it ->
                move(it.amount(), ADVANCE, SPENT_UNSETTLED, Scope.of(it.project(), it.line()), it.effectiveOn());
            case AdvanceReturned it -> MoneyBack.of(it);
            case PaymentRefunded it -> MoneyBack.of(it);
            case CounterpartCommitted it ->
                ofCounterpart(
                        it.project(),
                        it.counterpart(),
                        COUNTERPART_PROMISE,
                        COUNTERPART_COMMITTED,
                        it.amount(),
                        it.effectiveOn());
            case CounterpartEvidenced it ->
                ofCounterpart(
                        it.project(),
                        it.counterpart(),
                        COUNTERPART_ORIGIN,
                        Account.COUNTERPART_EVIDENCED,
                        it.amount(),
                        it.effectiveOn());
            case WorkAccepted it -> ofAcceptance(it);
            case OutcomeRecorded it -> List.of();
            case OutcomeCorrected it -> List.of();
            case ProjectSettled it ->
                move(it.amount(), SPENT_UNSETTLED, SPENT_SETTLED, Scope.of(it.project(), it.line()), it.effectiveOn());
            case AmountDisallowed it -> MoneyBack.of(it);
            case RecoveryOrdered it ->
                move(it.amount(), ADVANCE, RECEIVABLE_REDUCING, Scope.of(it.project(), it.line()), it.effectiveOn());
            case RecoveryRecorded it -> MoneyBack.of(it);
            case LineCarriedOver it -> LineMoves.of(it);
            case TreasuryConfirmed it -> List.of();
            case CodeReclassified it -> List.of();
            case PostCheckRecorded it -> List.of();
            case ProjectSuspended it -> List.of();
            case ProjectStopped it -> List.of();
            case ProjectClosed it -> LineMoves.of(it);
            case EntryReversed it -> it.postings();
            case DutyFact it -> List.of();
        };
    }

    private static List<Posting> ofApproval(BudgetApproved it) {
        List<Posting> postings = new ArrayList<>();
        for (BudgetLine approved : it.lines()) {
            postings.addAll(ofGrant(it.project(), approved.line(), approved.amount(), it.effectiveOn()));
        }
        return postings;
    }

    /** What the plan of a fund gives to a line; negative for what it takes back. */
    private static List<Posting> ofGrant(ProjectId project, LineRef line, Money amount, LocalDate date) {
        return between(amount, PLAN_AVAILABLE, planOf(line), LINE_UNCONTRACTED, Scope.of(project, line), date);
    }

    private static List<Posting> ofAssignment(BeneficiaryAssigned it) {
        LineRef part = it.newLine();
        return part == null
                ? List.of()
                : between(
                        it.amount(),
                        LINE_UNCONTRACTED,
                        Scope.of(it.project(), it.line()),
                        LINE_UNCONTRACTED,
                        Scope.of(it.project(), part),
                        it.effectiveOn());
    }

    private static List<Posting> ofContract(ProjectId project, LineRef line, Money change, LocalDate date) {
        return move(change, LINE_UNCONTRACTED, CONTRACT_UNDRAWN, Scope.of(project, line), date);
    }

    private static List<Posting> ofCash(FundsDisbursed it) {
        Account into = switch (it.kind()) {
            case ADVANCE -> ADVANCE;
            case PAYMENT -> SPENT_UNSETTLED;
        };
        return cash(it.project(), it.line(), it.amount(), into, it.effectiveOn());
    }

    private static List<Posting> ofCounterpart(
            ProjectId project, CounterpartRef counterpart, Account from, Account to, Money amount, LocalDate date) {
        return move(amount, from, to, Scope.of(project, counterpart), date);
    }

    private static List<Posting> ofAcceptance(WorkAccepted it) {
        Scope line = Scope.of(it.project(), it.line());
        Scope counterpart = Scope.of(it.project(), it.counterpart());
        List<Posting> postings = new ArrayList<>(move(it.amount(), WORK_ORIGIN, WORK_ACCEPTED, line, it.effectiveOn()));
        postings.addAll(between(
                it.counterpartAmount(),
                COUNTERPART_EVIDENCED,
                counterpart,
                COUNTERPART_ACCEPTED,
                counterpart,
                it.effectiveOn()));
        return postings;
    }
}
