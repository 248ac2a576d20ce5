package vn.khuyencong.ledger.query.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;

/** Goes one step into a figure: by province, by year or period, then into the one book by its rows, at last to leaves. */
final class BreakDownFigure {
    private static final List<Dimension> WITHIN_A_BOOK =
            List.of(Dimension.SOURCE, Dimension.ACTIVITY, Dimension.PROGRAMME);

    private final FigureId figure;
    private final Reading reading;
    private final FigureSums sums;

    BreakDownFigure(FigureId figure, Reading reading) {
        this.figure = figure;
        this.reading = reading;
        this.sums = new FigureSums(figure, reading);
    }

    /** The parts, or at most so many leaves from one on. */
    Breakdown from(int first, int limit) {
        String unit = new Reach(figure).unit();
        Map<String, Total> units = unit == null ? sums.units() : Map.of();
        if (units.size() > 1) {
            return parts(Dimension.PROVINCE, units);
        }
        Map<String, Total> books = sums.books(unit == null ? units.keySet() : Set.of(unit));
        if (books.size() > 1) {
            return parts(
                    Dimension.FISCAL_YEAR, by(books, book -> RowKey.ofBook(book).time()));
        }
        List<String> book = List.copyOf(books.keySet());
        Map<RowKey, Total> rows = sums.rows(book);
        for (Dimension dimension : WITHIN_A_BOOK) {
            Map<String, Total> values = by(rows, row -> row.value(dimension));
            if (values.size() > 1) {
                return parts(dimension, values);
            }
        }
        return leaves(book, rows, first, limit);
    }

    private static <K> Map<String, Total> by(Map<K, Total> sums, Function<K, String> value) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> value.apply(it.getKey()), Map.Entry::getValue, Total::plus, TreeMap::new));
    }

    private Breakdown parts(Dimension level, Map<String, Total> values) {
        List<Breakdown.Part> parts = new ArrayList<>();
        values.forEach((value, total) -> parts.add(new Breakdown.Part(value, total, narrower(level, value))));
        Money sum = parts.stream().map(it -> it.total().amount()).reduce(Money.ZERO, Money::plus);
        return new Breakdown(figure, whole(values), level, parts, List.of(), 0, sum, null);
    }

    private FigureId narrower(Dimension level, String value) {
        SortedMap<Dimension, String> group = new TreeMap<>(figure.scope().group());
        group.put(level, value);
        return new FigureId(figure.measure(), new FigureScope(figure.scope().filter(), group), figure.asOf());
    }

    private @Nullable Total whole(Map<?, Total> parts) {
        return sums.whole().orElseGet(() -> Total.of(parts.values().stream()));
    }

    private record Page(List<Breakdown.Cited> shown, int all, Money sum) {}

    private Breakdown leaves(List<String> book, Map<RowKey, Total> rows, int first, int limit) {
        Page page = reading.ask(EntriesProjection.NAME, documents -> page(book, first, limit, documents));
        int end = first + page.shown().size();
        return new Breakdown(
                figure,
                whole(rows),
                null,
                List.of(),
                page.shown(),
                page.all(),
                page.sum(),
                end < page.all() ? Integer.toString(end) : null);
    }

    private Page page(List<String> book, int first, int limit, Documents documents) {
        Citations citations =
                new Citations(new ReadOnce(documents), figure.asOf().position());
        List<Leaf> all = Leaves.of(figure, book, documents);
        List<Breakdown.Cited> shown = all.stream()
                .skip(first)
                .limit(limit)
                .map(leaf -> cited(leaf, citations))
                .toList();
        return new Page(shown, all.size(), LeafTotal.sum(all));
    }

    private static Breakdown.Cited cited(Leaf leaf, Citations citations) {
        return new Breakdown.Cited(
                leaf,
                leaf.entry().evidence().stream()
                        .map(it -> citations.cite(
                                it,
                                leaf.contribution().posting().scope().programme(),
                                leaf.posted().quote()))
                        .toList());
    }
}
