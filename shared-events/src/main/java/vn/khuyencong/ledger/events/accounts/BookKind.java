package vn.khuyencong.ledger.events.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
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
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.year.YearFact;

/**
 * Which year's books a fact is in. What was done for a year is booked to it, until 31/01 of the next; what comes after the
 * year is handled in the year in which it comes (NĐ 73/2026/NĐ-CP Điều 30, Luật 89/2025/QH15 Điều 75).
 */
enum BookKind {
    /** In the fiscal year that its postings name. */
    BOOKED,
    /** In the calendar year in which it takes effect. */
    HANDLED,
    /** In no year: it moves no money of the budget. */
    NONE;

    private static final Set<Account> HANDLED_LATER = EnumSet.of(
            Account.SPENT_SETTLED,
            Account.BUDGET_INCOME,
            Account.PRIOR_YEAR,
            Account.RECEIVABLE_REDUCING,
            Account.RECEIVABLE_INCOME);

    static BookKind of(Fact fact) {
        return switch (fact) {
            case ProjectFact it -> of(it);
            case FundFact it -> of(it);
            case DecisionFact it -> NONE;
            case ProgrammeFact it -> NONE;
            case PartyFact it -> NONE;
            case StatementFact it -> NONE;
            case ReferenceFact it -> NONE;
            case YearFact it -> NONE;
        };
    }

    private static BookKind of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> NONE;
            case ProjectAppraised it -> NONE;
            case ProjectReturned it -> NONE;
            case ProjectRejected it -> NONE;
            case BudgetApproved it -> BOOKED;
            case BudgetAdjusted it -> BOOKED;
            case SourceChanged it -> BOOKED;
            case BeneficiaryAssigned it -> BOOKED;
            case ContractSigned it -> BOOKED;
            case ContractAmended it -> BOOKED;
            case FundsDisbursed it -> BOOKED;
            case AdvanceCleared it -> BOOKED;
            case AdvanceReturned it -> of(it.ground());
            case PaymentRefunded it -> of(it.ground());
            case CounterpartCommitted it -> NONE;
            case CounterpartEvidenced it -> NONE;
            case WorkAccepted it -> NONE;
            case OutcomeRecorded it -> NONE;
            case OutcomeCorrected it -> NONE;
            case ProjectSettled it -> HANDLED;
            case AmountDisallowed it -> HANDLED;
            case RecoveryOrdered it -> HANDLED;
            case RecoveryRecorded it -> of(it.ground());
            case LineCarriedOver it -> BOOKED;
            case TreasuryConfirmed it -> NONE;
            case CodeReclassified it -> NONE;
            case PostCheckRecorded it -> NONE;
            case ProjectSuspended it -> NONE;
            case ProjectStopped it -> NONE;
            case ProjectClosed it -> HANDLED;
            case EntryReversed it -> of(it);
            case DutyFact it -> NONE;
        };
    }

    private static BookKind of(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> BOOKED;
            case FundsAllocated it -> BOOKED;
            case FundsAdjusted it -> BOOKED;
            case FundsCancelled it -> BOOKED;
            case FundsTransferredOut it -> BOOKED;
            case FundsTransferredIn it -> BOOKED;
            case FundsCarriedOut it -> BOOKED;
            case FundsCarriedIn it -> BOOKED;
            case FundsReserved it -> NONE;
            case FundsDrawn it -> NONE;
            case FundsReleased it -> NONE;
            case EntryReversed it -> of(it);
            case DutyFact it -> NONE;
        };
    }

    private static BookKind of(ReturnGround ground) {
        return switch (ground) {
            case REDUCES_SPENDING -> BOOKED;
            case BUDGET_INCOME -> HANDLED;
        };
    }

    /** Where the original is: its postings tell what was settled, owed or income and touched no Treasury's cash. */
    private static BookKind of(EntryReversed it) {
        List<Account> moved = it.postings().stream().map(Posting::account).toList();
        boolean handled = !moved.contains(Account.TREASURY) && moved.stream().anyMatch(HANDLED_LATER::contains);
        return handled ? HANDLED : BOOKED;
    }
}
