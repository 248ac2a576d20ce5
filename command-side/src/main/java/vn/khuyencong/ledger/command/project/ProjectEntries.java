package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Role;
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

/** What a reversal must know of each fact: from which date on, who posts it, and which command records its like. */
final class ProjectEntries {
    private ProjectEntries() {}

    /** The date of a money entry; null for a fact that moves no money and is no entry. */
    static @Nullable LocalDate dateOf(ProjectFact fact) {
        return switch (fact) {
            case BudgetApproved it -> it.effectiveOn();
            case BeneficiaryAssigned it -> it.effectiveOn();
            case ContractSigned it -> it.effectiveOn();
            case ContractAmended it -> it.effectiveOn();
            case FundsDisbursed it -> it.effectiveOn();
            case AdvanceCleared it -> it.effectiveOn();
            case AdvanceReturned it -> it.effectiveOn();
            case ProjectClosed it -> it.effectiveOn();
            case EntryReversed it -> it.effectiveOn();
            case ProjectProposed it -> null;
            case ProjectReturned it -> null;
            case OutcomeRecorded it -> null;
        };
    }

    /** Who posts a fact also reverses it: an approval is the approver's. */
    static Role roleFor(ProjectFact fact) {
        return fact instanceof BudgetApproved ? Role.APPROVER : Role.FINANCE;
    }

    /** Whether the command would record a fact like the original: right values may replace only their own kind. */
    static boolean isFactOf(ProjectCommand command, ProjectFact original) {
        return switch (command) {
            case ApproveBudget it -> original instanceof BudgetApproved;
            case AssignBeneficiary it -> original instanceof BeneficiaryAssigned;
            case SignContract it -> original instanceof ContractSigned;
            case AmendContract it -> original instanceof ContractAmended;
            case DisburseFunds it -> original instanceof FundsDisbursed;
            case ClearAdvance it -> original instanceof AdvanceCleared;
            case ReturnAdvance it -> original instanceof AdvanceReturned;
            case CloseProject it -> original instanceof ProjectClosed;
            case ProposeProject it -> false;
            case ReturnProject it -> false;
            case RecordOutcome it -> false;
            case ReverseProjectEntry it -> false;
        };
    }

    /** Whether a fact amends, pays or gives back money of a contract. */
    static boolean isBuiltOn(ProjectFact fact, String contract) {
        return switch (fact) {
            case ContractAmended it -> it.contract().equals(contract);
            case FundsDisbursed it -> it.contract().equals(contract);
            case AdvanceReturned it -> it.contract().equals(contract);
            case ProjectProposed it -> false;
            case ProjectReturned it -> false;
            case BudgetApproved it -> false;
            case BeneficiaryAssigned it -> false;
            case ContractSigned it -> false;
            case AdvanceCleared it -> false;
            case OutcomeRecorded it -> false;
            case ProjectClosed it -> false;
            case EntryReversed it -> false;
        };
    }
}
