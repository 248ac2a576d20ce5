package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.accounts.Account;

/**
 * One line of the bookkeeper's own sheet, in đồng.
 *
 * @param holder a fund, a project, or a line of one; with the year behind it where money is handled later
 */
record Row(LocalDate on, Account account, String holder, long amount) {
    Row oppositeOn(LocalDate date) {
        return new Row(date, account, holder, -amount);
    }

    Row to(Account other, String itsHolder) {
        return new Row(on, other, itsHolder, amount);
    }
}
