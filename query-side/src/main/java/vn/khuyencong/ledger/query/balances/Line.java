package vn.khuyencong.ledger.query.balances;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.page.Cells;

/** A row of balances as a page lays it out: what the JSON answer holds, by name instead of by key. */
public record Line(
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period,
        @Nullable FundingSource source,
        @Nullable FundId fund,
        Cells cells) {

    static Line of(Unit unit, Map<String, @Nullable Object> row) {
        FiscalYear year = row.get("fiscalYear") instanceof FiscalYear it ? it : null;
        FundingSource source = row.get("source") instanceof FundingSource it ? it : null;
        FundId fund = year == null || source == null || !source.isBudget() ? null : FundId.of(unit, year, source);
        return new Line(year, row.get("period") instanceof Period it ? it : null, source, fund, Cells.of(row));
    }
}
