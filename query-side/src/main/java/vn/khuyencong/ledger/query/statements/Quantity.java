package vn.khuyencong.ledger.query.statements;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ledger.events.Money;

/** An exact whole number of one unit: đồng, projects, persons. Different units never meet in a sum. */
record Quantity(BigInteger number, String unit) implements Comparable<Quantity> {
    static final String DONG = "VND";
    static final String A_YEAR = "/year";

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,30}");

    static Quantity of(Money money) {
        return new Quantity(BigInteger.valueOf(money.dong()), DONG);
    }

    static Quantity of(long count, String unit) {
        return new Quantity(BigInteger.valueOf(count), unit);
    }

    /** The whole number that a text prints, or nothing where it prints a date, a share or words. */
    static Optional<Quantity> read(String digits, String unit) {
        return DIGITS.matcher(digits).matches()
                ? Optional.of(new Quantity(new BigInteger(digits), unit))
                : Optional.empty();
    }

    static Quantity zero(String unit) {
        return of(0, unit);
    }

    static Quantity sum(String unit, Collection<Quantity> parts) {
        return parts.stream().reduce(zero(unit), Quantity::plus);
    }

    Quantity plus(Quantity other) {
        return new Quantity(number.add(inSameUnit(other)), unit);
    }

    Quantity minus(Quantity other) {
        return new Quantity(number.subtract(inSameUnit(other)), unit);
    }

    Quantity times(int factor) {
        return new Quantity(number.multiply(BigInteger.valueOf(factor)), unit);
    }

    /** Half of this, the last odd one let go. */
    Quantity halved() {
        return new Quantity(number.shiftRight(1), unit);
    }

    Quantity absolute() {
        return new Quantity(number.abs(), unit);
    }

    Quantity in(String otherUnit) {
        return new Quantity(number, otherUnit);
    }

    boolean isZero() {
        return number.signum() == 0;
    }

    boolean isNegative() {
        return number.signum() < 0;
    }

    boolean isPositive() {
        return number.signum() > 0;
    }

    boolean isAtMost(Quantity other) {
        return compareTo(other) <= 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return number.compareTo(inSameUnit(other));
    }

    private BigInteger inSameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit + " and " + other.unit + " do not add");
        }
        return other.number;
    }
}
