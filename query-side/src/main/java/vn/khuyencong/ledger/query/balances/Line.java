package vn.khuyencong.ledger.query.balances;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** A row of balances as a page lays it out: what the JSON answer holds, by name instead of by key. */
record Line(
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period,
        @Nullable FundingSource source,
        @Nullable FundId fund,
        Map<Measure, Amount> amounts,
        Map<Measure, String> figures) {

    static Line of(Unit unit, Map<String, @Nullable Object> row) {
        FiscalYear year = row.get("fiscalYear") instanceof FiscalYear it ? it : null;
        FundingSource source = row.get("source") instanceof FundingSource it ? it : null;
        FundId fund = year == null || source == null || !source.isBudget() ? null : FundId.of(unit, year, source);
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        Map<Measure, String> figures = new EnumMap<>(Measure.class);
        Map<?, ?> ids = row.get("figures") instanceof Map<?, ?> it ? it : Map.of();
        for (Measure measure : Measure.values()) {
            if (row.get(measure.wireName()) instanceof Amount amount && ids.get(measure) instanceof String id) {
                amounts.put(measure, amount);
                figures.put(measure, id);
            }
        }
        return new Line(year, row.get("period") instanceof Period it ? it : null, source, fund, amounts, figures);
    }

    public @Nullable Amount amount(Measure measure) {
        return amounts.get(measure);
    }

    public @Nullable String figure(Measure measure) {
        return figures.get(measure);
    }

    boolean hasAny(List<Measure> measures) {
        return measures.stream().anyMatch(amounts::containsKey);
    }
}
