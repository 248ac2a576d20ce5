package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The books of one unit in one fiscal year: {@code year.31@2004-07-08.2016}. */
public record YearId(@JsonValue String value) implements Comparable<YearId> {
    private static final String PREFIX = "year.";
    private static final Mask YEAR = new Mask(".9999");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public YearId {
        int afterUnit = value.lastIndexOf('.');
        boolean whole = value.length() == afterUnit + YEAR.shape().length();
        Ids.must(
                value.startsWith(PREFIX) && afterUnit > PREFIX.length() && whole && YEAR.fits(value, afterUnit), value);
        String unit = value.substring(PREFIX.length(), afterUnit);
        Ids.must(Unit.isKey(unit), value);
        Unit.require(unit);
        FiscalYear.require(yearAfter(afterUnit, value));
    }

    public static YearId of(Unit unit, FiscalYear year) {
        return new YearId(PREFIX + unit + "." + year);
    }

    public Unit unit() {
        return new Unit(value.substring(PREFIX.length(), value.lastIndexOf('.')));
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(yearAfter(value.lastIndexOf('.'), value));
    }

    private static int yearAfter(int unit, String value) {
        return Integer.parseInt(value, unit + 1, value.length(), 10);
    }

    @Override
    public int compareTo(YearId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
