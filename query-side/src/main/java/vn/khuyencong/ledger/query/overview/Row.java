package vn.khuyencong.ledger.query.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.Total;

/** What one unit, one year or one period has, by measure; a measure that is not there was stated by nobody. */
record Row(Map<Measure, Total> totals) {
    static final Row NOTHING = new Row(Map.of());

    Row plus(Row other) {
        Map<Measure, Total> sums = new EnumMap<>(Measure.class);
        sums.putAll(totals);
        other.totals.forEach((measure, total) -> sums.merge(measure, total, Total::plus));
        return new Row(sums);
    }

    static Row sum(Collection<Row> rows) {
        return rows.stream().reduce(NOTHING, Row::plus);
    }
}
