package vn.khuyencong.ledger.events;

import java.util.List;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
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
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;
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
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;
import vn.khuyencong.ledger.events.year.YearFact;

/** What a fact itself says that it rests on; a line of a text rests on the text. */
public final class FactEvidence {
    private FactEvidence() {}

    public static List<Evidence> of(Fact fact) {
        return switch (fact) {
            case ProjectFact project -> ofProject(project);
            case FundFact fund -> ofFund(fund);
            case StatementFact statement -> ofStatement(statement);
            case ProgrammeFact programme -> ofProgramme(programme);
            case DecisionFact decision -> List.of();
            case PartyFact party -> List.of();
            case ReferenceFact reference -> List.of();
            case YearFact year -> ofYear(year);
        };
    }

    private static List<Evidence> ofProject(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of();
            case ProjectAppraised it -> it.evidence();
            case ProjectReturned it -> List.of();
            case ProjectRejected it -> it.evidence();
            case BudgetApproved it -> it.evidence();
            case BudgetAdjusted it -> it.evidence();
            case SourceChanged it -> it.evidence();
            case BeneficiaryAssigned it -> it.evidence();
            case ContractSigned it -> it.evidence();
            case ContractAmended it -> it.evidence();
            case FundsDisbursed it -> it.evidence();
            case AdvanceCleared it -> it.evidence();
            case AdvanceReturned it -> it.evidence();
            case PaymentRefunded it -> it.evidence();
            case CounterpartCommitted it -> it.evidence();
            case CounterpartEvidenced it -> it.evidence();
            case WorkAccepted it -> it.evidence();
            case OutcomeRecorded it -> it.evidence();
            case OutcomeCorrected it -> it.evidence();
            case ProjectSettled it -> it.evidence();
            case AmountDisallowed it -> it.evidence();
            case RecoveryOrdered it -> it.evidence();
            case RecoveryRecorded it -> it.evidence();
            case LineCarriedOver it -> it.evidence();
            case TreasuryConfirmed it -> it.evidence();
            case CodeReclassified it -> it.evidence();
            case PostCheckRecorded it -> it.evidence();
            case ProjectSuspended it -> it.evidence();
            case ProjectStopped it -> it.evidence();
            case ProjectClosed it -> it.evidence();
            case EntryReversed it -> it.evidence();
            case OverrideRegularised it -> it.evidence();
            case DutyFact it -> List.of();
        };
    }

    private static List<Evidence> ofFund(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> it.evidence();
            case FundsAllocated it -> it.evidence();
            case FundsAdjusted it -> it.evidence();
            case FundsCancelled it -> it.evidence();
            case FundsTransferredOut it -> it.evidence();
            case FundsTransferredIn it -> it.evidence();
            case FundsCarriedOut it -> it.evidence();
            case FundsCarriedIn it -> it.evidence();
            case FundsReserved it -> List.of();
            case FundsDrawn it -> List.of();
            case FundsReleased it -> List.of();
            case EntryReversed it -> it.evidence();
            case OverrideRegularised it -> it.evidence();
            case DutyFact it -> List.of();
        };
    }

    private static List<Evidence> ofYear(YearFact fact) {
        return switch (fact) {
            case PeriodClosed it -> it.evidence();
            case PeriodReopened it -> it.evidence();
        };
    }

    private static List<Evidence> ofStatement(StatementFact fact) {
        return switch (fact) {
            case StatementPublished it -> List.of();
            case TextAttached it -> List.of();
            case EntryReported it -> List.of(new Evidence(null, it.statement(), it.quote(), it.place()));
            case FigureStated it -> List.of(Evidence.of(it.statement(), it.quote()));
            case StatementNoted it -> List.of(Evidence.of(it.statement(), it.quote()));
            case EntryReversed it -> it.evidence();
        };
    }

    private static List<Evidence> ofProgramme(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeRegistered it -> it.evidence();
            case TargetSet it -> it.evidence();
        };
    }
}
