package vn.khuyencong.ledger.query.overview;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.reference.Names;

/** Writes rows as the answer shows them: what each is about, and an id for each figure that there is. */
final class OverviewWriter {
    private final View view;
    private final GetOverview question;
    private final Names names;

    OverviewWriter(View view, GetOverview question, Names names) {
        this.view = view;
        this.question = question;
        this.names = names;
    }

    List<Overview.UnitRow> units(Map<String, Row> units) {
        return units.entrySet().stream()
                .map(it -> {
                    Unit unit = new Unit(it.getKey());
                    FigureScope scope = scope(question.filter(), Dimension.PROVINCE, unit.key());
                    return new Overview.UnitRow(unit, names.of(unit), figures(it.getValue(), scope));
                })
                .toList();
    }

    List<Overview.TimeRow> times(Map<RowKey, Row> times) {
        return times(times, question.filter());
    }

    /** Whole, as they stand in the books: not cut to what was asked. */
    List<Overview.TimeRow> overlapping(Map<RowKey, Row> times) {
        return times(times, new Filter(question.province(), null, null, null, null, null));
    }

    private List<Overview.TimeRow> times(Map<RowKey, Row> times, Filter filter) {
        return times.entrySet().stream()
                .map(it -> {
                    RowKey time = it.getKey();
                    FigureScope scope = scope(filter, Dimension.FISCAL_YEAR, time.time());
                    return new Overview.TimeRow(time.fiscalYear(), time.period(), figures(it.getValue(), scope));
                })
                .toList();
    }

    Figures totals(Row sum) {
        return figures(sum, FigureScope.of(question.filter()));
    }

    private Figures figures(Row row, FigureScope scope) {
        return Figures.of(measure -> {
            Total total = row.totals().get(measure);
            return total == null ? null : new Figure(total, new FigureId(measure, scope, view.asOf()).text());
        });
    }

    private static FigureScope scope(Filter filter, Dimension dimension, String value) {
        SortedMap<Dimension, String> group = new TreeMap<>();
        group.put(dimension, value);
        return new FigureScope(filter, group);
    }
}
