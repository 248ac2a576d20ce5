package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;

/** What the books add up to, row by row: what every shorter way to a figure must agree with. */
public final class BookTotals {
    private final Map<RowKey, List<Part>> rows;
    private final Citations citations;

    private BookTotals(Map<RowKey, List<Part>> rows, Citations citations) {
        this.rows = rows;
        this.citations = citations;
    }

    /** Of documents that {@link EveryFigure#projection()} made. */
    public static BookTotals of(View balances) {
        Map<RowKey, List<Part>> rows = new HashMap<>();
        for (String book : Books.reachedBy(Filter.ALL, balances.documents())) {
            rows.putAll(Book.read(balances.documents().get(BalancesProjection.BOOKS, book)));
        }
        return new BookTotals(
                rows, new Citations(balances.documents(), balances.asOf().position()));
    }

    /** By measure, over some rows; without those that nobody stated. */
    public Map<Measure, Total> over(Predicate<RowKey> wanted) {
        Map<Measure, List<Part>> parts = new EnumMap<>(Measure.class);
        rows.forEach((row, ofRow) -> {
            if (wanted.test(row)) {
                ofRow.forEach(part -> parts.computeIfAbsent(part.measure(), first -> new ArrayList<>())
                        .add(part));
            }
        });
        Map<Measure, Total> totals = new EnumMap<>(Measure.class);
        parts.forEach((measure, list) -> {
            Cell cell = new Cell(list);
            totals.put(measure, new Total(cell.amount(), cell.qualifier(), cell.coverage(citations)));
        });
        return totals;
    }
}
