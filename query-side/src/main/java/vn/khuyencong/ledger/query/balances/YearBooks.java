package vn.khuyencong.ledger.query.balances;

import java.util.EnumSet;
import java.util.List;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.web.Asked;

/** The funds of a unit's year as balances hold them, with their sum. */
public record YearBooks(List<Line> funds, Cells totals, Moment asOf) {

    /** Asks the balances, as their JSON answer does. */
    public static YearBooks of(YearId year, Asked asked, Readings readings) {
        Filter filter = new Filter(year.unit(), year.fiscalYear(), null, null, null, null);
        GetBalances question = new GetBalances(filter, EnumSet.of(Dimension.FISCAL_YEAR, Dimension.SOURCE));
        Balances balances = readings.ask(
                BalancesProjection.NAME, asked.asOf(), asked.minPosition(), view -> BalancesAnswer.of(question, view));
        List<Line> funds = balances.rows().stream()
                .map(row -> Line.of(year.unit(), row))
                .filter(line -> line.fund() != null)
                .toList();
        return new YearBooks(funds, Cells.of(balances.totals()), balances.asOf());
    }
}
