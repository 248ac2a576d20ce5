package vn.khuyencong.ledger.query.statements;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;

/** A quantity as answers show it: money with its currency, a count with its unit, both as strings of digits. */
sealed interface ShownQuantity {

    /** Đồng, or đồng a year. */
    record ShownMoney(
            String amount,
            String currency,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String per,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Qualifier qualifier)
            implements ShownQuantity {}

    /** A number of one unit. */
    record ShownCount(
            String value,
            String unit,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Qualifier qualifier) implements ShownQuantity {}

    static @Nullable ShownQuantity of(@Nullable Quantity quantity) {
        return quantity == null ? null : of(quantity, null);
    }

    static ShownQuantity of(Quantity quantity, @Nullable Qualifier qualifier) {
        String digits = quantity.number().toString();
        return switch (quantity.unit()) {
            case Quantity.DONG -> new ShownMoney(digits, Quantity.DONG, null, qualifier);
            case Quantity.DONG + Quantity.A_YEAR -> new ShownMoney(digits, Quantity.DONG, "year", qualifier);
            default -> new ShownCount(digits, quantity.unit(), qualifier);
        };
    }

    static @Nullable ShownQuantity of(@Nullable Money money, Qualifier qualifier) {
        return money == null ? null : of(Quantity.of(money), qualifier);
    }
}
