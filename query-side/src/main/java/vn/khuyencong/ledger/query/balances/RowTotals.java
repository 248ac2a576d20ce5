package vn.khuyencong.ledger.query.balances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;

/** One measure by the rows of a book, as it stood at a position, told by a document that no later fact has changed. */
public final class RowTotals {
    /** The projection whose documents these are. */
    public static final String PROJECTION = BalancesProjection.NAME;

    private final Measure measure;
    private final long position;
    private final Documents documents;
    private final Citations citations;

    public RowTotals(Measure measure, long position, Documents documents) {
        this.measure = measure;
        this.position = position;
        this.documents = documents;
        this.citations = new Citations(documents, position);
    }

    /** The rows that stated the measure; null where a later fact has changed the book. */
    public @Nullable Map<RowKey, Total> of(String book) {
        Document whole = documents.get(BalancesProjection.BOOKS, book);
        if (whole == null) {
            return Map.of();
        }
        if (!Documents.isUnchangedSince(position, whole)) {
            return null;
        }
        Map<RowKey, Total> rows = new HashMap<>();
        Book.read(whole).forEach((row, parts) -> {
            Total total = total(parts);
            if (total != null) {
                rows.put(row, total);
            }
        });
        return rows;
    }

    private @Nullable Total total(List<Part> parts) {
        Cell cell = new Cell(
                parts.stream().filter(part -> part.measure() == measure).toList());
        Money amount = cell.amount();
        return amount == null ? null : new Total(amount, cell.qualifier(), cell.coverage(citations));
    }
}
