package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Role;
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
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/** What a reversal must know of each fact: from which date on, who posts it, and which command records its like. */
final class ProjectEntries {
    private ProjectEntries() {}

    /** The date of a money entry; null for a fact that moves no money and is no entry. */
    static @Nullable LocalDate dateOf(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> null;
            case ProjectAppraised it -> null;
            case ProjectReturned it -> null;
            case ProjectRejected it -> null;
            case BudgetApproved it -> it.effectiveOn();
            case BudgetAdjusted it -> it.effectiveOn();
            case SourceChanged it -> it.effectiveOn();
            case BeneficiaryAssigned it -> it.effectiveOn();
            case ContractSigned it -> it.effectiveOn();
            case ContractAmended it -> it.effectiveOn();
            case FundsDisbursed it -> it.effectiveOn();
            case AdvanceCleared it -> it.effectiveOn();
            case AdvanceReturned it -> it.effectiveOn();
            case PaymentRefunded it -> it.effectiveOn();
            case CounterpartCommitted it -> it.effectiveOn();
            case CounterpartEvidenced it -> it.effectiveOn();
            case WorkAccepted it -> it.effectiveOn();
            case OutcomeRecorded it -> null;
            case OutcomeCorrected it -> null;
            case ProjectSettled it -> it.effectiveOn();
            case AmountDisallowed it -> it.effectiveOn();
            case RecoveryOrdered it -> it.effectiveOn();
            case RecoveryRecorded it -> it.effectiveOn();
            case LineCarriedOver it -> it.effectiveOn();
            case TreasuryConfirmed it -> it.effectiveOn();
            case CodeReclassified it -> it.effectiveOn();
            case PostCheckRecorded it -> null;
            case ProjectSuspended it -> it.effectiveOn();
            case ProjectStopped it -> it.effectiveOn();
            case ProjectClosed it -> it.effectiveOn();
            case EntryReversed it -> it.effectiveOn();
            case DutyFact it -> null;
        };
    }

    /** Who posts a fact also reverses it: an approval is the approver's. */
    static Role roleFor(ProjectFact fact) {
        return switch (fact) {
            case BudgetApproved it -> Role.APPROVER;
            case BudgetAdjusted it -> Role.APPROVER;
            case SourceChanged it -> Role.APPROVER;
            case ProjectSettled it -> Role.APPROVER;
            case ProjectSuspended it -> Role.APPROVER;
            case ProjectStopped it -> Role.APPROVER;
            default -> Role.FINANCE;
        };
    }

    /** Whether the command would record a fact like the original: right values may replace only their own kind. */
    static boolean isFactOf(ProjectCommand command, ProjectFact original) {
        return switch (command) {
            case ProposeProject it -> false;
            case AppraiseProject it -> false;
            case ReturnProject it -> false;
            case RejectProject it -> false;
            case ApproveBudget it -> original instanceof BudgetApproved;
            case AdjustBudget it -> original instanceof BudgetAdjusted;
            case ChangeSource it -> original instanceof SourceChanged;
            case AssignBeneficiary it -> original instanceof BeneficiaryAssigned;
            case SignContract it -> original instanceof ContractSigned;
            case AmendContract it -> original instanceof ContractAmended;
            case DisburseFunds it -> original instanceof FundsDisbursed;
            case ClearAdvance it -> original instanceof AdvanceCleared;
            case ReturnAdvance it -> original instanceof AdvanceReturned;
            case RefundPayment it -> original instanceof PaymentRefunded;
            case CommitCounterpart it -> original instanceof CounterpartCommitted;
            case EvidenceCounterpart it -> original instanceof CounterpartEvidenced;
            case AcceptWork it -> original instanceof WorkAccepted;
            case RecordOutcome it -> false;
            case CorrectOutcome it -> false;
            case SettleProject it -> original instanceof ProjectSettled;
            case DisallowAmount it -> original instanceof AmountDisallowed;
            case OrderRecovery it -> original instanceof RecoveryOrdered;
            case RecordRecovery it -> original instanceof RecoveryRecorded;
            case CarryOverLine it -> original instanceof LineCarriedOver;
            case ConfirmTreasury it -> original instanceof TreasuryConfirmed;
            case ReclassifyCode it -> original instanceof CodeReclassified;
            case RecordPostCheck it -> false;
            case SuspendProject it -> false;
            case StopProject it -> false;
            case CloseProject it -> original instanceof ProjectClosed;
            case ReverseProjectEntry it -> false;
        };
    }

    /** Whether a fact amends, pays or gives back money of a contract. */
    static boolean isBuiltOn(ProjectFact fact, String contract) {
        return switch (fact) {
            case ProjectProposed it -> false;
            case ProjectAppraised it -> false;
            case ProjectReturned it -> false;
            case ProjectRejected it -> false;
            case BudgetApproved it -> false;
            case BudgetAdjusted it -> false;
            case SourceChanged it -> isAmong(contract, it.contracts());
            case BeneficiaryAssigned it -> false;
            case ContractSigned it -> false;
            case ContractAmended it -> it.contract().equals(contract);
            case FundsDisbursed it -> it.contract().equals(contract);
            case AdvanceCleared it -> false;
            case AdvanceReturned it -> it.contract().equals(contract);
            case PaymentRefunded it -> it.contract().equals(contract);
            case CounterpartCommitted it -> false;
            case CounterpartEvidenced it -> false;
            case WorkAccepted it -> false;
            case OutcomeRecorded it -> false;
            case OutcomeCorrected it -> false;
            case ProjectSettled it -> false;
            case AmountDisallowed it -> it.contract().equals(contract);
            case RecoveryOrdered it -> it.contract().equals(contract);
            case RecoveryRecorded it -> it.contract().equals(contract);
            case LineCarriedOver it -> isAmong(contract, it.contracts());
            case TreasuryConfirmed it -> false;
            case CodeReclassified it -> false;
            case PostCheckRecorded it -> false;
            case ProjectSuspended it -> false;
            case ProjectStopped it -> false;
            case ProjectClosed it -> false;
            case EntryReversed it -> false;
            case DutyFact it -> false;
        };
    }

    private static boolean isAmong(String contract, List<ContractShare> shares) {
        return shares.stream().anyMatch(share -> share.contract().equals(contract));
    }
}
