package vn.khuyencong.ledger.query.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.query.balances.Line;
import vn.khuyencong.ledger.query.balances.YearBooks;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A unit's year: open or closed, since when and by what, how that changed, and what each of its funds holds.
 *
 * @param closed the closing that stands; null while the books are open
 */
record YearAnswer(
        YearId id,
        Unit unit,
        FiscalYear fiscalYear,
        YearStatus.@Nullable Change closed,
        List<YearStatus.Change> changes,
        List<Fund> funds) {

    /** A fund with its measures by name. */
    record Fund(FundId fund, FundingSource source, Map<String, Amount> measures) {}

    static YearAnswer of(YearStatus status, YearBooks books) {
        YearId id = status.id();
        List<Fund> funds =
                books.funds().stream().flatMap(line -> fund(line).stream()).toList();
        return new YearAnswer(id, id.unit(), id.fiscalYear(), status.closed(), status.changes(), funds);
    }

    private static List<Fund> fund(Line line) {
        FundId fund = line.fund();
        Map<String, Amount> measures = new LinkedHashMap<>();
        line.cells().amounts().forEach((measure, amount) -> measures.put(measure.wireName(), amount));
        return fund == null ? List.of() : List.of(new Fund(fund, fund.source(), measures));
    }
}
