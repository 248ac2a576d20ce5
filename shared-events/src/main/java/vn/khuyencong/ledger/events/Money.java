package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_NOT_AN_INTEGER;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_NOT_POSITIVE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_OUT_OF_RANGE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An exact number of đồng, signed; written as a string of digits. Sums that do not fit are refused, never wrapped. */
public record Money(long dong) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** The largest amount that one entry may carry: 10^15 − 1 đồng. */
    public static final Money LARGEST_ENTRY = new Money(999_999_999_999_999L);

    private static final Pattern DIGITS = Pattern.compile("0|-?[1-9]\\d*");

    public static Money dong(long dong) {
        return new Money(dong);
    }

    /**
     * Reads a decimal string of whole đồng, for example {@code "12578480000"}.
     *
     * @throws InvalidValue AMOUNT_NOT_AN_INTEGER, or AMOUNT_OUT_OF_RANGE beyond what an exact sum can hold
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String digits) {
        try {
            long dong = Long.parseLong(digits);
            if (Long.toString(dong).equals(digits)) {
                return new Money(dong);
            }
        } catch (NumberFormatException unreadable) {
            if (DIGITS.matcher(digits).matches()) {
                throw new InvalidValue(AMOUNT_OUT_OF_RANGE, digits);
            }
        }
        throw new InvalidValue(AMOUNT_NOT_AN_INTEGER, digits);
    }

    /** This amount, if one entry may carry it: 1 … 10^15 − 1 đồng. */
    public Money asEntry() {
        if (dong <= 0) {
            throw new InvalidValue(AMOUNT_NOT_POSITIVE, toString());
        }
        return asChange();
    }

    /** This amount, if one signed change may carry it: not zero, at most 10^15 − 1 đồng either way. */
    public Money asChange() {
        if (dong == 0) {
            throw new InvalidValue(AMOUNT_NOT_POSITIVE, toString());
        }
        if (dong > LARGEST_ENTRY.dong || dong < -LARGEST_ENTRY.dong) {
            throw new InvalidValue(AMOUNT_OUT_OF_RANGE, toString());
        }
        return this;
    }

    /** This amount, if it can be what is left of another: never below 0. */
    public Money asRest() {
        if (dong < 0) {
            throw new InvalidValue(AMOUNT_OUT_OF_RANGE, toString());
        }
        return this;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    public Money negated() {
        return new Money(Math.negateExact(dong));
    }

    public boolean isNegative() {
        return dong < 0;
    }

    public boolean isPositive() {
        return dong > 0;
    }

    public boolean isZero() {
        return dong == 0;
    }

    public boolean isMoreThan(Money other) {
        return dong > other.dong;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @JsonValue
    @Override
    public String toString() {
        return Long.toString(dong);
    }
}
