package vn.khuyencong.ledger.query.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.query.balances.RowTotals;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.overview.WideSums;

/**
 * The sums of a figure's parts, each from the widest documents that still tell its moment: those of the overview, the
 * book where they have moved on, the entries of the book where that has moved on too or a business date is asked about.
 */
final class FigureSums {
    private final FigureId figure;
    private final Reading reading;
    private final Reach reach;

    FigureSums(FigureId figure, Reading reading) {
        this.figure = figure;
        this.reading = reading;
        this.reach = new Reach(figure);
    }

    /** What some documents tell, and the books of which they tell nothing. */
    private record Told<K>(Map<K, Total> sums, List<String> untold) {}

    /** The whole, from other documents than its parts come from; empty where none tell it or nobody stated it. */
    Optional<Total> whole() {
        return reach.isWide()
                ? reading.ask(WideSums.PROJECTION, documents -> whole(wide(documents)))
                : Optional.empty();
    }

    private Optional<Total> whole(WideSums wide) {
        String unit = reach.unit();
        if (unit != null) {
            return units(wide).map(units -> units.get(unit));
        }
        Map<String, Total> times = wide.byTime(WideSums.ALL).totals();
        return Optional.ofNullable(times == null ? null : Total.of(reach.ofTimes(times)));
    }

    /** The years and periods of the figure, as documents by unit are named. */
    private List<String> timesOf(WideSums wide) {
        return reach.isOfAllTimes()
                ? List.of(WideSums.ALL)
                : wide.byTime(WideSums.ALL).names().stream()
                        .filter(time -> reach.includesTime(time))
                        .toList();
    }

    /** By unit. */
    Map<String, Total> units() {
        Optional<Map<String, Total>> wide = reach.isWide()
                ? reading.ask(WideSums.PROJECTION, documents -> units(wide(documents)))
                : Optional.empty();
        return wide.orElseGet(this::unitsByBook);
    }

    private Map<String, Total> unitsByBook() {
        List<String> units = reading.ask(
                WideSums.PROJECTION,
                documents -> wide(documents).byUnit(WideSums.ALL).names().stream()
                        .filter(reach::reachesUnit)
                        .toList());
        return books(units).entrySet().stream()
                .collect(Collectors.toMap(
                        it -> RowKey.ofBook(it.getKey()).unit().key(), Map.Entry::getValue, Total::plus, TreeMap::new));
    }

    private Optional<Map<String, Total>> units(WideSums wide) {
        Map<String, Total> sums = new TreeMap<>();
        for (String time : timesOf(wide)) {
            Map<String, Total> units = wide.byUnit(time).totals();
            if (units == null) {
                return Optional.empty();
            }
            units.forEach((unit, total) -> sums.merge(unit, total, Total::plus));
        }
        sums.keySet().removeIf(unit -> !reach.reachesUnit(unit));
        return Optional.of(sums);
    }

    /** By book of some units. */
    Map<String, Total> books(Collection<String> units) {
        Told<String> told = reading.ask(WideSums.PROJECTION, documents -> told(units, wide(documents)));
        Map<String, Total> sums = new TreeMap<>(told.sums());
        rows(told.untold()).forEach((row, total) -> sums.merge(row.book(), total, Total::plus));
        return sums;
    }

    private Told<String> told(Collection<String> units, WideSums wide) {
        Told<String> told = new Told<>(new HashMap<>(), new ArrayList<>());
        for (String unit : units) {
            WideSums.Rowed times = wide.byTime(unit);
            Map<String, Total> totals = reach.isWide() ? times.totals() : null;
            for (String time : times.names()) {
                String book = unit + "|" + time;
                if (totals == null && figure.scope().reaches(book)) {
                    told.untold().add(book);
                }
                Total total = totals == null ? null : totals.get(time);
                if (total != null && figure.scope().includes(RowKey.ofBook(book))) {
                    told.sums().put(book, total);
                }
            }
        }
        return told;
    }

    /** By row of some books. */
    Map<RowKey, Total> rows(List<String> books) {
        Map<RowKey, Total> sums = new TreeMap<>(RowKey.ORDER);
        if (books.isEmpty()) {
            return sums;
        }
        Told<RowKey> told = reach.isOfAllDays()
                ? reading.ask(RowTotals.PROJECTION, documents -> told(books, documents))
                : new Told<>(Map.of(), books);
        sums.putAll(told.sums());
        if (!told.untold().isEmpty()) {
            sums.putAll(reading.ask(EntriesProjection.NAME, documents -> ofLeaves(told.untold(), documents)));
        }
        sums.keySet().removeIf(row -> !figure.scope().includes(row));
        return sums;
    }

    private Told<RowKey> told(List<String> books, Documents documents) {
        RowTotals sums = new RowTotals(figure.measure(), figure.asOf().position(), new ReadOnce(documents));
        Told<RowKey> told = new Told<>(new HashMap<>(), new ArrayList<>());
        for (String book : books) {
            Map<RowKey, Total> rows = sums.of(book);
            if (rows == null) {
                told.untold().add(book);
            } else {
                told.sums().putAll(rows);
            }
        }
        return told;
    }

    private Map<RowKey, Total> ofLeaves(List<String> books, Documents documents) {
        Citations citations =
                new Citations(new ReadOnce(documents), figure.asOf().position());
        Map<RowKey, Total> sums = new HashMap<>();
        Leaves.of(figure, books, documents).stream()
                .collect(Collectors.groupingBy(Leaf::row))
                .forEach((row, leaves) -> {
                    Total total = LeafTotal.of(leaves, citations);
                    if (total != null) {
                        sums.put(row, total);
                    }
                });
        return sums;
    }

    private WideSums wide(Documents documents) {
        return new WideSums(figure.measure(), figure.asOf().position(), documents);
    }
}
