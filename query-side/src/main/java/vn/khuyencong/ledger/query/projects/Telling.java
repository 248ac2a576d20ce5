package vn.khuyencong.ledger.query.projects;

import static vn.khuyencong.ledger.query.projects.Details.line;
import static vn.khuyencong.ledger.query.projects.Details.said;
import static vn.khuyencong.ledger.query.projects.Details.told;

import java.util.List;
import vn.khuyencong.ledger.events.Unit;
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
import vn.khuyencong.ledger.query.shelves.Titles;

/** Tells what a project's facts say, each amount on a line of its own, with names in place of ids. */
public final class Telling {
    private final LifeTelling life;
    private final MoneyTelling money;

    public Telling(Titles titles, Unit home) {
        Details details = new Details(titles, home);
        this.life = new LifeTelling(details);
        this.money = new MoneyTelling(details);
    }

    public List<Told> of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of(life.proposed(it));
            case ProjectAppraised it -> List.of(LifeTelling.appraised(it));
            case ProjectReturned it -> because(it.reason());
            case ProjectRejected it -> because(it.reason());
            case BudgetApproved it -> it.lines().stream().map(life::approved).toList();
            case BudgetAdjusted it -> List.of(money.onLine(it.change(), it.line()));
            case SourceChanged it -> money.moved(it.line(), it.newLine(), it.uncontracted(), it.contracts());
            case BeneficiaryAssigned it -> List.of(life.assigned(it));
            case ContractSigned it -> List.of(life.signed(it));
            case ContractAmended it -> List.of(told(it.change(), said("contract", it.contract()), line(it.line())));
            case FundsDisbursed it -> List.of(money.disbursed(it));
            case AdvanceCleared it -> List.of(MoneyTelling.cleared(it));
            case AdvanceReturned it ->
                List.of(money.back(it.amount(), it.ground(), it.contract(), it.line(), it.voucher(), it.budgetCode()));
            case PaymentRefunded it ->
                List.of(money.back(it.amount(), it.ground(), it.contract(), it.line(), it.voucher(), it.budgetCode()));
            case CounterpartCommitted it -> List.of(money.committed(it));
            case CounterpartEvidenced it -> List.of(money.evidenced(it));
            case WorkAccepted it -> List.of(LifeTelling.accepted(it));
            case OutcomeRecorded it ->
                it.outcomes().stream()
                        .map(outcome -> LifeTelling.brought(outcome, it.lineId()))
                        .toList();
            case OutcomeCorrected it ->
                it.outcomes().stream()
                        .map(outcome -> LifeTelling.corrected(outcome, it))
                        .toList();
            case ProjectSettled it -> List.of(money.onLine(it.amount(), it.line()));
            case AmountDisallowed it -> List.of(MoneyTelling.struckOut(it));
            case RecoveryOrdered it -> List.of(MoneyTelling.orderedBack(it));
            case RecoveryRecorded it -> List.of(MoneyTelling.recovered(it));
            case LineCarriedOver it -> money.carried(it);
            case TreasuryConfirmed it -> List.of(MoneyTelling.confirmed(it));
            case CodeReclassified it -> List.of(MoneyTelling.recoded(it));
            case PostCheckRecorded it -> List.of(LifeTelling.checked(it));
            case ProjectSuspended it -> because(it.reason());
            case ProjectStopped it -> List.of(LifeTelling.stopped(it));
            case ProjectClosed it ->
                it.rests().stream().flatMap(life::givenBack).toList();
            case EntryReversed it -> because(it.reason());
            case DutyFact it -> List.of(DutyTold.of(it));
        };
    }

    private static List<Told> because(String reason) {
        return List.of(told(null, said("reason", reason)));
    }
}
