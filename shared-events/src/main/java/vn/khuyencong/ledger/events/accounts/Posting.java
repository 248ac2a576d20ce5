package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.Money;

/** Bút toán: a signed amount in đồng on one account, at a business date. */
public record Posting(Account account, Scope scope, LocalDate effectiveOn, Money amount) {

    /** The same at another date with the opposite sign. */
    public Posting reversedOn(LocalDate date) {
        return new Posting(account, scope, date, amount.negated());
    }
}
