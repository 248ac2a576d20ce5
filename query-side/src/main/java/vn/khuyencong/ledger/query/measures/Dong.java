package vn.khuyencong.ledger.query.measures;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;

/** An amount as answers show it: a string of whole đồng, and its currency. */
public record Dong(String amount, String currency) {
    private static final String CODE = "VND";

    public static Dong of(Money money) {
        return new Dong(money.toString(), CODE);
    }

    /** What was not stated stays null. */
    public static @Nullable Dong ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
