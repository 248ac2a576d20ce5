package vn.khuyencong.ledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
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
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
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
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;
import vn.khuyencong.ledger.events.year.YearFact;

/** The business date of a fact, where it has one of its own. */
public final class EffectiveDate {
    private EffectiveDate() {}

    public static @Nullable LocalDate of(Fact fact) {
        return switch (fact) {
            case ProjectFact it -> of(it);
            case FundFact it -> of(it);
            case EntryReported it -> it.effectiveOn();
            case DecisionAmended it -> it.effectiveOn();
            case DecisionAnnulled it -> it.effectiveOn();
            case DecisionFact it -> null;
            case StatementFact it -> null;
            case ProgrammeFact it -> null;
            case PartyFact it -> of(it);
            case ReferenceFact it -> null;
            case YearFact it -> of(it);
        };
    }

    private static @Nullable LocalDate of(PartyFact fact) {
        return switch (fact) {
            case PartyRegistered it -> null;
            case PersonRegistered it -> null;
            case PartyAmended it -> it.effectiveOn();
            case PersonAmended it -> it.effectiveOn();
            case PersonalDataErased it -> it.effectiveOn();
        };
    }

    private static @Nullable LocalDate of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> it.effectiveOn();
            case ProjectAppraised it -> it.effectiveOn();
            case ProjectReturned it -> it.effectiveOn();
            case ProjectRejected it -> it.effectiveOn();
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
            case OutcomeRecorded it -> it.effectiveOn();
            case OutcomeCorrected it -> it.effectiveOn();
            case ProjectSettled it -> it.effectiveOn();
            case AmountDisallowed it -> it.effectiveOn();
            case RecoveryOrdered it -> it.effectiveOn();
            case RecoveryRecorded it -> it.effectiveOn();
            case LineCarriedOver it -> it.effectiveOn();
            case TreasuryConfirmed it -> it.effectiveOn();
            case CodeReclassified it -> it.effectiveOn();
            case PostCheckRecorded it -> it.effectiveOn();
            case ProjectSuspended it -> it.effectiveOn();
            case ProjectStopped it -> it.effectiveOn();
            case ProjectClosed it -> it.effectiveOn();
            case EntryReversed it -> it.effectiveOn();
            case OverrideRegularised it -> it.effectiveOn();
            case DutyFact it -> null;
        };
    }

    private static LocalDate of(YearFact fact) {
        return switch (fact) {
            case PeriodClosed it -> it.effectiveOn();
            case PeriodReopened it -> it.effectiveOn();
        };
    }

    private static @Nullable LocalDate of(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> it.effectiveOn();
            case FundsAllocated it -> it.effectiveOn();
            case FundsAdjusted it -> it.effectiveOn();
            case FundsCancelled it -> it.effectiveOn();
            case FundsTransferredOut it -> it.effectiveOn();
            case FundsTransferredIn it -> it.effectiveOn();
            case FundsCarriedOut it -> it.effectiveOn();
            case FundsCarriedIn it -> it.effectiveOn();
            case FundsReserved it -> null;
            case FundsDrawn it -> null;
            case FundsReleased it -> null;
            case EntryReversed it -> it.effectiveOn();
            case OverrideRegularised it -> it.effectiveOn();
            case DutyFact it -> null;
        };
    }
}
