package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.party.PartyFact;
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
import vn.khuyencong.ledger.events.statement.StatementFact;

/** What a fact itself gives as its evidence, and which decisions are among it or, for a programme, its bases. */
public final class Citations {
    private Citations() {}

    public static List<DecisionId> of(Fact fact) {
        List<DecisionId> bases = fact instanceof ProgrammeRegistered it ? it.bases() : List.of();
        return Stream.concat(
                        evidenceOf(fact).stream().map(Evidence::decision).flatMap(Stream::ofNullable), bases.stream())
                .distinct()
                .toList();
    }

    /** What a fact rests on; a line of a text rests on its text. */
    public static List<Evidence> evidenceOf(Fact fact) {
        return switch (fact) {
            case FundFact it -> evidenceOf(it);
            case ProjectFact it -> evidenceOf(it);
            case ProgrammeRegistered it -> it.evidence();
            case EntryReported it -> List.of(Evidence.of(it.statement(), it.quote()));
            case StatementFact it -> List.of();
            case DecisionFact it -> List.of();
            case PartyFact it -> List.of();
            case ReferenceFact it -> List.of();
        };
    }

    private static List<Evidence> evidenceOf(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it -> it.evidence();
            case FundsAllocated it -> it.evidence();
            case FundsReserved it -> List.of();
            case FundsDrawn it -> List.of();
            case FundsReleased it -> List.of();
            case EntryReversed it -> it.evidence();
        };
    }

    private static List<Evidence> evidenceOf(ProjectFact fact) {
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
}
