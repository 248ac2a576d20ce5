package vn.khuyencong.ledger.query.projects;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
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
import vn.khuyencong.ledger.query.page.Reader;

/** Who takes back what: who posts a fact also reverses it, and an approval is the approver's. */
public final class Reversing {
    private static final String FINANCE = "FINANCE";
    private static final String APPROVER = "APPROVER";

    private Reversing() {}

    /** Whether this person may take the fact back. */
    public static boolean mayReverse(Fact fact, @Nullable Reader reader) {
        return reader != null && fact instanceof ProjectFact it && reader.role().equals(whoReverses(it));
    }

    /** Nobody takes back what moved no money, or a reversal. */
    private static @Nullable String whoReverses(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> null;
            case ProjectAppraised it -> null;
            case ProjectReturned it -> null;
            case ProjectRejected it -> null;
            case BudgetApproved it -> APPROVER;
            case BudgetAdjusted it -> APPROVER;
            case SourceChanged it -> APPROVER;
            case BeneficiaryAssigned it -> FINANCE;
            case ContractSigned it -> FINANCE;
            case ContractAmended it -> FINANCE;
            case FundsDisbursed it -> FINANCE;
            case AdvanceCleared it -> FINANCE;
            case AdvanceReturned it -> FINANCE;
            case PaymentRefunded it -> FINANCE;
            case CounterpartCommitted it -> FINANCE;
            case CounterpartEvidenced it -> FINANCE;
            case WorkAccepted it -> FINANCE;
            case OutcomeRecorded it -> null;
            case OutcomeCorrected it -> null;
            case ProjectSettled it -> APPROVER;
            case AmountDisallowed it -> FINANCE;
            case RecoveryOrdered it -> FINANCE;
            case RecoveryRecorded it -> FINANCE;
            case LineCarriedOver it -> FINANCE;
            case TreasuryConfirmed it -> FINANCE;
            case CodeReclassified it -> FINANCE;
            case PostCheckRecorded it -> null;
            case ProjectSuspended it -> APPROVER;
            case ProjectStopped it -> APPROVER;
            case ProjectClosed it -> FINANCE;
            case DutyFact it -> null;
            case EntryReversed it -> null;
        };
    }
}
