package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.ADVANCE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.AUTHORITY_USED;
import static vn.khuyencong.ledger.events.accounts.Account.BUDGET_INCOME;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_DRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.accounts.Account.LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_AVAILABLE;
import static vn.khuyencong.ledger.events.accounts.Account.PLAN_GIVEN;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_UNSETTLED;
import static vn.khuyencong.ledger.events.accounts.Account.TREASURY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
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
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.events.reference.ReferenceFact;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;

/**
 * The one function from facts to postings. Within each family the postings of a fact sum to zero; a fact without money
 * has none. Everything that counts money uses this and nothing else.
 */
public final class Postings {
    private Postings() {}

    /** The postings of a fact, in the order in which the money moves; empty if it moves none. */
    public static List<Posting> of(Fact fact) {
        return switch (fact) {
            case ProjectFact project -> ofProject(project);
            case FundFact fund -> ofFund(fund);
            case StatementFact statement -> ofStatement(statement);
            case DecisionFact decision -> List.of();
            case ProgrammeFact programme -> List.of();
            case PartyFact party -> List.of();
            case ReferenceFact reference -> List.of();
        };
    }

    private static List<Posting> ofFund(FundFact fact) {
        return switch (fact) {
            case FundsPlanned it ->
                move(it.amount(), PLAN_GIVEN, PLAN_AVAILABLE, Scope.of(it.fund(), it.programme()), it.effectiveOn());
            case FundsAllocated it ->
                move(it.amount(), AUTHORITY_GIVEN, AUTHORITY_AVAILABLE, Scope.of(it.fund(), null), it.effectiveOn());
            case FundsReserved it -> List.of();
            case FundsDrawn it -> List.of();
            case FundsReleased it -> List.of();
            case EntryReversed it -> it.postings();
        };
    }

    private static List<Posting> ofProject(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of();
            case ProjectReturned it -> List.of();
            case BudgetApproved it -> ofApproval(it);
            case BeneficiaryAssigned it -> ofAssignment(it);
            case ContractSigned it -> ofContract(it.project(), it.line(), it.amount(), it.effectiveOn());
            case ContractAmended it -> ofContract(it.project(), it.line(), it.change(), it.effectiveOn());
            case FundsDisbursed it -> ofCash(it);
            case AdvanceCleared it ->
                move(it.amount(), ADVANCE, SPENT_UNSETTLED, Scope.of(it.project(), it.line()), it.effectiveOn());
            case AdvanceReturned it -> ofReturn(it);
            case OutcomeRecorded it -> List.of();
            case ProjectClosed it -> ofClosing(it);
            case EntryReversed it -> it.postings();
        };
    }

    private static List<Posting> ofStatement(StatementFact fact) {
        return switch (fact) {
            case StatementPublished it -> List.of();
            case TextAttached it -> List.of();
            case EntryReported it -> ofReport(it);
            case FigureStated it -> List.of();
            case StatementNoted it -> List.of();
            case EntryReversed it -> it.postings();
        };
    }

    private static List<Posting> ofApproval(BudgetApproved it) {
        List<Posting> postings = new ArrayList<>();
        for (BudgetLine approved : it.lines()) {
            LineRef line = approved.line();
            postings.add(new Posting(
                    PLAN_AVAILABLE,
                    fundOf(line),
                    it.effectiveOn(),
                    approved.amount().negated()));
            postings.add(
                    new Posting(LINE_UNCONTRACTED, Scope.of(it.project(), line), it.effectiveOn(), approved.amount()));
        }
        return postings;
    }

    private static List<Posting> ofAssignment(BeneficiaryAssigned it) {
        LineRef newLine = it.newLine();
        if (newLine == null) {
            return List.of();
        }
        return List.of(
                new Posting(
                        LINE_UNCONTRACTED,
                        Scope.of(it.project(), it.line()),
                        it.effectiveOn(),
                        it.amount().negated()),
                new Posting(LINE_UNCONTRACTED, Scope.of(it.project(), newLine), it.effectiveOn(), it.amount()));
    }

    private static List<Posting> ofContract(ProjectId project, LineRef line, Money change, LocalDate date) {
        return move(change, LINE_UNCONTRACTED, CONTRACT_UNDRAWN, Scope.of(project, line), date);
    }

    private static List<Posting> ofCash(FundsDisbursed it) {
        Account into = switch (it.kind()) {
            case ADVANCE -> ADVANCE;
            case PAYMENT -> SPENT_UNSETTLED;
        };
        return cash(it.project(), it.line(), it.amount(), into, it.effectiveOn());
    }

    private static List<Posting> ofReturn(AdvanceReturned it) {
        return switch (it.ground()) {
            case REDUCES_SPENDING -> cash(it.project(), it.line(), it.amount().negated(), ADVANCE, it.effectiveOn());
            case BUDGET_INCOME ->
                move(it.amount(), ADVANCE, BUDGET_INCOME, Scope.of(it.project(), it.line()), it.effectiveOn());
        };
    }

    /** Cash out of the Treasury, through the plan, the authority and the money of its line; negative for cash back. */
    private static List<Posting> cash(ProjectId project, LineRef line, Money amount, Account into, LocalDate date) {
        Scope scope = Scope.of(project, line);
        List<Posting> postings = new ArrayList<>(move(amount, CONTRACT_UNDRAWN, CONTRACT_DRAWN, scope, date));
        postings.addAll(move(amount, AUTHORITY_AVAILABLE, AUTHORITY_USED, Scope.of(line.fund(), null), date));
        postings.addAll(move(amount, TREASURY, into, scope, date));
        return postings;
    }

    private static List<Posting> ofClosing(ProjectClosed it) {
        List<Posting> postings = new ArrayList<>();
        for (LineRest rest : it.rests()) {
            Scope line = Scope.of(it.project(), rest.line());
            giveBack(postings, CONTRACT_UNDRAWN, line, rest.contractUndrawn(), it);
            giveBack(postings, LINE_UNCONTRACTED, line, rest.uncontracted(), it);
        }
        return postings;
    }

    private static void giveBack(List<Posting> postings, Account from, Scope line, Money rest, ProjectClosed closed) {
        if (rest.isPositive()) {
            LocalDate date = closed.effectiveOn();
            postings.add(new Posting(from, line, date, rest.negated()));
            postings.add(new Posting(PLAN_AVAILABLE, line.ofItsFund(), date, rest));
        }
    }

    private static List<Posting> ofReport(EntryReported it) {
        List<Posting> postings = new ArrayList<>();
        for (ReportedAmount reported : it.amounts()) {
            Money amount = reported.amount();
            if (amount != null) {
                postings.addAll(move(
                        amount,
                        Account.STATEMENT,
                        reportedAccount(reported.meaning()),
                        scopeOf(it, reported.source()),
                        it.effectiveOn()));
            }
        }
        return postings;
    }

    private static Scope scopeOf(EntryReported it, FundingSource source) {
        return new Scope(
                it.unit(), source, null, it.period(), it.activities(), it.programme(), null, it.statement(), it.key());
    }

    private static Account reportedAccount(Meaning meaning) {
        return switch (meaning) {
            case SPENT -> Account.REPORTED_SPENT;
            case MOBILISED -> Account.REPORTED_MOBILISED;
            case PLANNED -> Account.REPORTED_PLANNED;
            case UNSPECIFIED -> Account.REPORTED_UNSPECIFIED;
        };
    }

    private static Scope fundOf(LineRef line) {
        return Scope.of(line.fund(), line.programme());
    }

    private static List<Posting> move(Money amount, Account from, Account to, Scope scope, LocalDate date) {
        return List.of(new Posting(from, scope, date, amount.negated()), new Posting(to, scope, date, amount));
    }
}
