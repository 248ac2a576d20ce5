package vn.khuyencong.ledger.events;

import java.util.List;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
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
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;

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
        };
    }

    private static List<Evidence> ofProject(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of();
            case ProjectReturned it -> List.of();
            case BudgetApproved it -> it.evidence();
            case BeneficiaryAssigned it -> it.evidence();
            case ContractSigned it -> it.evidence();
            case ContractAmended it -> it.evidence();
            case FundsDisbursed it -> it.evidence();
            case AdvanceCleared it -> it.evidence();
            case AdvanceReturned it -> it.evidence();
            case OutcomeRecorded it -> it.evidence();
            case ProjectClosed it -> it.evidence();
            case EntryReversed it -> it.evidence();
        };
    }

    private static List<Evidence> ofFund(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> it.evidence();
            case FundsAllocated it -> it.evidence();
            case FundsReserved it -> List.of();
            case FundsDrawn it -> List.of();
            case FundsReleased it -> List.of();
            case EntryReversed it -> it.evidence();
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
        };
    }
}
