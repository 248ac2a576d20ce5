package vn.khuyencong.ledger.query.balances;

import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Cells;
import vn.khuyencong.ledger.query.web.Amount;
import vn.khuyencong.ledger.query.web.Asked;

/** What the books hold within one filter: the totals of balances, each with the id of its figure and what it rests on. */
public record BookSums(Cells cells, Map<Measure, Map<Link, Amount>> coverage, Moment asOf) {

    /** Asks the balances, as their JSON answer does. */
    public static BookSums of(Filter filter, Asked asked, Readings readings) {
        GetBalances question = new GetBalances(filter, EnumSet.noneOf(Dimension.class));
        Balances balances = readings.ask(
                BalancesProjection.NAME, asked.asOf(), asked.minPosition(), view -> BalancesAnswer.of(question, view));
        return new BookSums(Cells.of(balances.totals()), balances.coverage(), balances.asOf());
    }

    public @Nullable Map<Link, Amount> coverageOf(Measure measure) {
        return coverage.get(measure);
    }
}
