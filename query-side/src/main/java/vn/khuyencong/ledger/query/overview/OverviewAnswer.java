package vn.khuyencong.ledger.query.overview;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.figure.Fit;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.reference.Names;

/** Reads the few documents that hold what is asked for. */
final class OverviewAnswer {
    private static final Comparator<RowKey> YEARS_FIRST =
            Comparator.comparing((RowKey time) -> time.fiscalYear() == null).thenComparing(RowKey::time);

    private final GetOverview question;
    private final View view;
    private final Documents documents;
    /** Every year and period of which the ledger knows anything, and what all units together have in it. */
    private final SortedMap<RowKey, Row> ofAllUnits;

    private OverviewAnswer(GetOverview question, View view) {
        this.question = question;
        this.view = view;
        this.documents = view.documents();
        this.ofAllUnits = timesOf(Rows.ALL);
    }

    static Overview of(GetOverview question, View view, Names names) {
        return new OverviewAnswer(question, view).written(new OverviewWriter(view, question, names));
    }

    private Overview written(OverviewWriter writer) {
        Unit province = question.province();
        SortedMap<RowKey, Row> times = province == null ? ofAllUnits : timesOf(province.key());
        SortedMap<RowKey, Row> within = fitting(times, Fit.WITHIN);
        SortedMap<String, Row> units = province == null ? units(within) : one(province, within);
        return new Overview(
                view.asOf(),
                ofAllUnits.keySet().stream()
                        .map(RowKey::fiscalYear)
                        .filter(Objects::nonNull)
                        .toList(),
                ofAllUnits.keySet().stream()
                        .map(RowKey::period)
                        .filter(Objects::nonNull)
                        .toList(),
                writer.units(units),
                writer.times(within),
                writer.overlapping(fitting(times, Fit.OVERLAPPING)),
                writer.totals(Row.sum(units.values())));
    }

    private SortedMap<RowKey, Row> timesOf(String units) {
        SortedMap<RowKey, Row> times = new TreeMap<>(YEARS_FIRST);
        Rows.read(documents, Rows.BY_TIME, units)
                .forEach((time, row) -> times.put(RowKey.ofBook(Unit.NATION + "|" + time), row));
        return times;
    }

    private SortedMap<RowKey, Row> fitting(SortedMap<RowKey, Row> times, Fit fit) {
        SortedMap<RowKey, Row> fitting = new TreeMap<>(times);
        fitting.keySet().removeIf(time -> question.times().fit(time) != fit);
        return fitting;
    }

    private SortedMap<String, Row> units(SortedMap<RowKey, Row> times) {
        if (question.isOfAllTimes()) {
            return new TreeMap<>(Rows.read(documents, Rows.BY_UNIT, Rows.ALL));
        }
        SortedMap<String, Row> units = new TreeMap<>();
        for (RowKey time : times.keySet()) {
            Rows.read(documents, Rows.BY_UNIT, time.time()).forEach((unit, row) -> units.merge(unit, row, Row::plus));
        }
        return units;
    }

    private static SortedMap<String, Row> one(Unit unit, Map<RowKey, Row> times) {
        SortedMap<String, Row> units = new TreeMap<>();
        if (!times.isEmpty()) {
            units.put(unit.key(), Row.sum(times.values()));
        }
        return units;
    }
}
