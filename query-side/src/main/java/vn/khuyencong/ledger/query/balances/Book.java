package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.RowKey;

/** The rows of one unit and year or period, each with its parts. */
final class Book {
    private static final String ROWS = "rows";
    private static final String PARTS = "parts";

    private final Map<RowKey, List<Part>> rows = new LinkedHashMap<>();

    static Book of(Document document) {
        Book book = new Book();
        for (Document row : document.getList(ROWS, Document.class, List.of())) {
            List<Part> parts = new ArrayList<>();
            row.getList(PARTS, Document.class).forEach(part -> parts.add(Part.read(part)));
            book.rows.put(RowKeys.read(row), parts);
        }
        return book;
    }

    Map<RowKey, List<Part>> rows() {
        return rows;
    }

    void add(Contribution contribution, BalancesProjection.Entry entry) {
        Part added = new Part(
                contribution.measure(),
                entry.evidence(),
                entry.qualifiers().get(contribution.index()),
                contribution.amount(),
                entry.count());
        List<Part> parts = rows.computeIfAbsent(contribution.row(), key -> new ArrayList<>());
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).isOfOneKindWith(added)) {
                parts.set(at, parts.get(at).plus(added));
                return;
            }
        }
        parts.add(added);
    }

    void writeTo(Document document) {
        List<Document> written = new ArrayList<>();
        rows.forEach((key, parts) -> written.add(RowKeys.write(key)
                .append(PARTS, new ArrayList<>(parts.stream().map(Part::write).toList()))));
        document.put(ROWS, written);
    }
}
