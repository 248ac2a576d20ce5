package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One unit, one fiscal year, one budget source: {@code fund.31@2004-07-08.2016.provincial}. */
public record FundId(@JsonValue String value) implements Comparable<FundId> {
    private static final String PREFIX = "fund.";
    private static final Mask YEAR = new Mask(".9999.");
    private static final Map<String, FundingSource> BUDGETS = Stream.of(FundingSource.values())
            .filter(FundingSource::isBudget)
            .collect(Collectors.toUnmodifiableMap(FundingSource::slug, source -> source));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundId {
        int afterUnit = value.indexOf('.', PREFIX.length());
        Ids.must(value.startsWith(PREFIX) && afterUnit > 0 && YEAR.fits(value, afterUnit), value);
        String unit = value.substring(PREFIX.length(), afterUnit);
        Ids.must(Unit.isKey(unit) && BUDGETS.containsKey(sourceAfter(afterUnit, value)), value);
        Unit.require(unit);
        FiscalYear.require(yearAfter(afterUnit, value));
    }

    public static FundId of(Unit unit, FiscalYear year, FundingSource source) {
        return new FundId(PREFIX + unit + "." + year + "." + source.asBudget().slug());
    }

    public Unit unit() {
        return new Unit(value.substring(PREFIX.length(), afterUnit()));
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(yearAfter(afterUnit(), value));
    }

    public FundingSource source() {
        return BUDGETS.getOrDefault(sourceAfter(afterUnit(), value), FundingSource.NOT_STATED);
    }

    private int afterUnit() {
        return value.indexOf('.', PREFIX.length());
    }

    private static int yearAfter(int unit, String value) {
        return Integer.parseInt(value, unit + 1, unit + YEAR.shape().length() - 1, 10);
    }

    private static String sourceAfter(int unit, String value) {
        return value.substring(unit + YEAR.shape().length());
    }

    @Override
    public int compareTo(FundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
