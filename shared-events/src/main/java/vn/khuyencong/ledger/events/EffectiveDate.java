package vn.khuyencong.ledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.party.PartyFact;
import vn.khuyencong.ledger.events.programme.ProgrammeFact;
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
import vn.khuyencong.ledger.events.statement.StatementFact;

/** The business date of a fact, where it has one of its own. */
public final class EffectiveDate {
    private EffectiveDate() {}

    public static @Nullable LocalDate of(Fact fact) {
        return switch (fact) {
            case ProjectFact it -> of(it);
            case FundFact it -> of(it);
            case EntryReported it -> it.effectiveOn();
            case DecisionAnnulled it -> it.effectiveOn();
            case DecisionFact it -> null;
            case StatementFact it -> null;
            case ProgrammeFact it -> null;
            case PartyFact it -> null;
            case ReferenceFact it -> null;
        };
    }

    private static LocalDate of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> it.effectiveOn();
            case ProjectReturned it -> it.effectiveOn();
            case BudgetApproved it -> it.effectiveOn();
            case BeneficiaryAssigned it -> it.effectiveOn();
            case ContractSigned it -> it.effectiveOn();
            case ContractAmended it -> it.effectiveOn();
            case FundsDisbursed it -> it.effectiveOn();
            case AdvanceCleared it -> it.effectiveOn();
            case AdvanceReturned it -> it.effectiveOn();
            case OutcomeRecorded it -> it.effectiveOn();
            case ProjectClosed it -> it.effectiveOn();
            case EntryReversed it -> it.effectiveOn();
        };
    }

    private static @Nullable LocalDate of(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> it.effectiveOn();
            case FundsAllocated it -> it.effectiveOn();
            case FundsReserved it -> null;
            case FundsDrawn it -> null;
            case FundsReleased it -> null;
            case EntryReversed it -> it.effectiveOn();
        };
    }
}
