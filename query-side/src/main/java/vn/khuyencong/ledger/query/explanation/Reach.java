package vn.khuyencong.ledger.query.explanation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;

/** How far a figure reaches: of which units, years and periods it is, and whether it takes their books whole. */
record Reach(FigureId figure) {
    private static final Set<Dimension> WITHIN_A_BOOK =
            Set.of(Dimension.SOURCE, Dimension.ACTIVITY, Dimension.PROGRAMME);

    private FigureScope scope() {
        return figure.scope();
    }

    /** Whether it takes every row of the books that it reaches, up to the last business date. */
    boolean isWide() {
        Filter filter = scope().filter();
        return isOfAllDays()
                && filter.source() == null
                && filter.activities() == null
                && filter.programme() == null
                && scope().group().keySet().stream().noneMatch(WITHIN_A_BOOK::contains);
    }

    boolean isOfAllDays() {
        return figure.asOf().effectiveAsOf() == null;
    }

    boolean isOfAllTimes() {
        Filter filter = scope().filter();
        return filter.fiscalYear() == null
                && filter.period() == null
                && !scope().group().containsKey(Dimension.FISCAL_YEAR);
    }

    /** The one unit that the figure is of, or null. */
    @Nullable
    String unit() {
        String ofGroup = scope().group().get(Dimension.PROVINCE);
        return ofGroup == null && scope().filter().province() != null
                ? scope().filter().province().key()
                : ofGroup;
    }

    boolean reachesUnit(String key) {
        Unit ofFilter = scope().filter().province();
        return scope().group().getOrDefault(Dimension.PROVINCE, key).equals(key)
                && (ofFilter == null || ofFilter.key().equals(key));
    }

    /** Whether a wide figure counts a year or period, of whatever unit. */
    boolean includesTime(String time) {
        Filter filter = scope().filter();
        Filter times = new Filter(null, filter.fiscalYear(), filter.period(), null, null, null);
        return scope().group().getOrDefault(Dimension.FISCAL_YEAR, time).equals(time)
                && FigureScope.of(times).includes(RowKey.ofBook(Unit.NATION + "|" + time));
    }

    Stream<Total> ofTimes(Map<String, Total> times) {
        return times.entrySet().stream().filter(it -> includesTime(it.getKey())).map(Map.Entry::getValue);
    }
}
