package vn.khuyencong.ledger.query.statements;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.statements.ShownQuantity.ShownCount;
import vn.khuyencong.ledger.query.statements.ShownQuantity.ShownMoney;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * What a figure says, as a page tells it: money in the unit of the page, a number with its unit, a day, or words.
 *
 * @param unit of a number; of money that is meant a year, {@code /year}
 */
record Told(
        @Nullable Amount money,
        @Nullable String count,
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable LocalDate day,
        @Nullable String words) {
    private static final int LENGTH_OF_A_DAY = "2020-12-31".length();

    static @Nullable Told of(@Nullable ShownQuantity quantity) {
        return switch (quantity) {
            case null -> null;
            case ShownMoney it -> money(new Amount(it.amount(), it.currency(), it.qualifier()), it.per());
            case ShownCount it -> count(it.value(), it.unit(), it.qualifier());
        };
    }

    static @Nullable Told of(LineAnswer.Count it) {
        return it.value() == null ? null : count(it.value(), it.unit(), it.qualifier());
    }

    static Told of(StatementAnswer.Figure it) {
        return switch (it.kind()) {
            case MONEY -> money(new Amount(it.value(), Quantity.DONG, it.qualifier()), it.per());
            case COUNT, PERCENT ->
                count(it.value(), it.per() == null ? it.unit() : it.unit() + "/" + it.per(), it.qualifier());
            case DATE -> time(it.value());
            case DECISION -> words(it.value());
        };
    }

    /** The whole number that is told, nothing where none is. */
    static BigInteger number(@Nullable Told told) {
        String digits = told == null
                ? null
                : told.money() == null ? told.count() : told.money().amount();
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }

    private static Told money(Amount amount, @Nullable String per) {
        return new Told(amount, null, per == null ? null : "/" + per, amount.qualifier(), null, null);
    }

    private static Told count(String digits, @Nullable String unit, @Nullable Qualifier qualifier) {
        return new Told(null, digits, unit, qualifier, null, null);
    }

    /** A day, or years: {@code 2014/2020}. */
    private static Told time(String value) {
        return value.length() == LENGTH_OF_A_DAY
                ? new Told(null, null, null, null, LocalDate.parse(value), null)
                : words(value.replace('/', '–'));
    }

    private static Told words(String value) {
        return new Told(null, null, null, null, null, value);
    }
}
