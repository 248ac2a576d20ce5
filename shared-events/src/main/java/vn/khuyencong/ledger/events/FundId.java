package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One unit, one fiscal year, one budget source: {@code fund.31@2004-07-08.2016.provincial}. */
public record FundId(@JsonValue String value) implements Comparable<FundId> {
    private static final Pattern SHAPE =
            Pattern.compile("fund\\.(" + Ids.UNIT + ")\\.(\\d{4})\\.(central|provincial|district|commune|other-state)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundId {
        Matcher parts = Ids.match(SHAPE, value);
        Unit.require(parts.group(1));
        FiscalYear.require(Integer.parseInt(parts.group(2)));
    }

    public static FundId of(Unit unit, FiscalYear year, FundingSource source) {
        return new FundId("fund." + unit + "." + year + "." + source.asBudget().slug());
    }

    public Unit unit() {
        return new Unit(Ids.match(SHAPE, value).group(1));
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(Integer.parseInt(Ids.match(SHAPE, value).group(2)));
    }

    public FundingSource source() {
        return FundingSource.ofSlug(Ids.match(SHAPE, value).group(3));
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
