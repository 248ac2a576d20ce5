package vn.khuyencong.ledger.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;

/** An amount on the wire: a decimal string of whole đồng, with how firmly it is meant where that is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(
        String amount, String currency, @Nullable Qualifier qualifier) {
    private static final String DONG = "VND";

    public static Amount of(Money money) {
        return new Amount(money.toString(), DONG, null);
    }

    public static Amount of(Money money, Qualifier qualifier) {
        return new Amount(money.toString(), DONG, qualifier);
    }

    /** The sum itself, without how firmly it is meant. */
    public Money money() {
        return Money.dong(Long.parseLong(amount));
    }

    public static @Nullable Amount ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
