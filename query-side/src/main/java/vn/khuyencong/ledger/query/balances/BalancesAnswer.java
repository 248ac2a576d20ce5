package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Fit;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.web.Amount;

/** Sums the rows of the books that a question reaches. */
final class BalancesAnswer {
    private final GetBalances question;
    private final View view;
    private final RowWriter writer;
    private final SortedMap<RowKey, Sums> groups = new TreeMap<>(RowKey.ORDER);
    private final SortedMap<RowKey, Sums> overlapping = new TreeMap<>(RowKey.ORDER);
    private final Map<SortedMap<Dimension, String>, RowKey> firstOfGroup = new LinkedHashMap<>();
    private final Sums totals = new Sums();

    private BalancesAnswer(GetBalances question, View view) {
        this.question = question;
        this.view = view;
        this.writer = new RowWriter(view);
    }

    static Balances of(GetBalances question, View view) {
        BalancesAnswer answer = new BalancesAnswer(question, view);
        for (String name : Books.reachedBy(question.filter(), view.documents())) {
            Document book = view.documents().get(BalancesProjection.BOOKS, name);
            if (book != null) {
                Book.read(book).forEach(answer::add);
            }
        }
        return answer.written();
    }

    private void add(RowKey row, List<Part> parts) {
        Fit fit = question.filter().fit(row);
        switch (fit) {
            case WITHIN -> {
                RowKey first = firstOfGroup.computeIfAbsent(groupOf(row), group -> row);
                groups.computeIfAbsent(first, key -> new Sums()).addAll(parts);
                totals.addAll(parts);
            }
            case OVERLAPPING ->
                overlapping.computeIfAbsent(row, key -> new Sums()).addAll(parts);
            case OUTSIDE -> {}
        }
    }

    private SortedMap<Dimension, String> groupOf(RowKey row) {
        SortedMap<Dimension, String> group = new TreeMap<>();
        question.groupBy().forEach(dimension -> group.put(dimension, row.value(dimension)));
        return group;
    }

    private Balances written() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        groups.forEach((first, sums) -> rows.add(
                writer.row(first, question.groupBy(), sums, new FigureScope(question.filter(), groupOf(first)))));
        List<Map<String, @Nullable Object>> apart = new ArrayList<>();
        overlapping.forEach((row, sums) -> apart.add(writer.overlapping(row, question.filter(), sums)));
        Map<String, @Nullable Object> sum = writer.cells(totals, FigureScope.of(question.filter()));
        return new Balances(view.asOf(), rows, apart, sum, coverage());
    }

    private Map<Measure, Map<Link, Amount>> coverage() {
        Citations citations = new Citations(view.documents(), view.asOf().position());
        Map<Measure, Map<Link, Amount>> coverage = new EnumMap<>(Measure.class);
        totals.cells().forEach((measure, cell) -> coverage.put(measure, amounts(cell.coverage(citations))));
        return coverage;
    }

    private static Map<Link, Amount> amounts(Map<Link, Money> sums) {
        Map<Link, Amount> amounts = new EnumMap<>(Link.class);
        sums.forEach((link, sum) -> amounts.put(link, Amount.of(sum)));
        return amounts;
    }
}
