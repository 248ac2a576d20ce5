package vn.khuyencong.ledger.events.accounts;

import static vn.khuyencong.ledger.events.accounts.Account.ADVANCE;
import static vn.khuyencong.ledger.events.accounts.Account.BUDGET_INCOME;
import static vn.khuyencong.ledger.events.accounts.Account.PRIOR_YEAR;
import static vn.khuyencong.ledger.events.accounts.Account.RECEIVABLE_INCOME;
import static vn.khuyencong.ledger.events.accounts.Account.RECEIVABLE_REDUCING;
import static vn.khuyencong.ledger.events.accounts.Account.SPENT_UNSETTLED;
import static vn.khuyencong.ledger.events.accounts.Moves.between;
import static vn.khuyencong.ledger.events.accounts.Moves.cash;
import static vn.khuyencong.ledger.events.accounts.Moves.move;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;

/** The postings of money that comes back or has to: returns, refunds, what was struck out, and its recovery. */
final class MoneyBack {
    private MoneyBack() {}

    static List<Posting> of(AdvanceReturned it) {
        return comesBack(it.project(), it.line(), it.amount(), it.ground(), ADVANCE, it.effectiveOn());
    }

    static List<Posting> of(PaymentRefunded it) {
        return comesBack(it.project(), it.line(), it.amount(), it.ground(), SPENT_UNSETTLED, it.effectiveOn());
    }

    /** While its year is open money that comes back undoes the cash; later it is income, and plan and authority stand. */
    private static List<Posting> comesBack(
            ProjectId project, LineRef line, Money amount, ReturnGround ground, Account from, LocalDate date) {
        return switch (ground) {
            case REDUCES_SPENDING -> cash(project, line, amount.negated(), from, date);
            case BUDGET_INCOME -> move(amount, from, BUDGET_INCOME, Scope.of(project, line), date);
        };
    }

    static List<Posting> of(AmountDisallowed it) {
        Scope line = Scope.of(it.project(), it.line());
        FiscalYear handledIn = it.handledIn();
        return handledIn == null
                ? move(it.amount(), SPENT_UNSETTLED, RECEIVABLE_REDUCING, line, it.effectiveOn())
                : move(it.amount(), PRIOR_YEAR, RECEIVABLE_INCOME, line.in(handledIn), it.effectiveOn());
    }

    static List<Posting> of(RecoveryRecorded it) {
        if (it.ground() == ReturnGround.REDUCES_SPENDING) {
            return cash(it.project(), it.line(), it.amount().negated(), RECEIVABLE_REDUCING, it.effectiveOn());
        }
        Account from = switch (it.receivable()) {
            case REDUCING -> RECEIVABLE_REDUCING;
            case INCOME -> RECEIVABLE_INCOME;
        };
        Scope line = Scope.of(it.project(), it.line());
        return between(
                it.amount(), from, line.in(it.owedIn()), BUDGET_INCOME, line.in(it.receivedIn()), it.effectiveOn());
    }
}
