package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.RowKey;

/** The rows of one unit and year or period, each with its parts, as they stand in a document. */
final class Book {
    private static final String ROWS = "rows";
    private static final String PARTS = "parts";

    private Book() {}

    static Map<RowKey, List<Part>> read(Document book) {
        Map<RowKey, List<Part>> rows = new LinkedHashMap<>();
        for (Document row : book.getList(ROWS, Document.class, List.of())) {
            rows.put(
                    RowKeys.read(row),
                    row.getList(PARTS, Document.class).stream().map(Part::read).toList());
        }
        return rows;
    }

    /** Adds to one part and leaves the others unread: a book of a busy year has many. */
    static void add(Document book, Contribution contribution, BalancesProjection.Entry entry) {
        Part added = new Part(
                contribution.measure(),
                entry.evidence(),
                entry.qualifiers().get(contribution.index()),
                contribution.amount(),
                entry.count());
        List<Document> parts = partsOf(book, RowKeys.write(contribution.row()));
        for (Document part : parts) {
            if (added.isOfOneKindWith(part)) {
                added.addTo(part);
                return;
            }
        }
        parts.add(added.write());
    }

    private static List<Document> partsOf(Document book, Document key) {
        List<Document> rows = list(book, ROWS);
        for (Document row : rows) {
            if (RowKeys.same(row, key)) {
                return list(row, PARTS);
            }
        }
        rows.add(key);
        return list(key, PARTS);
    }

    private static List<Document> list(Document document, String name) {
        List<Document> list = document.getList(name, Document.class);
        if (list == null) {
            list = new ArrayList<>();
            document.put(name, list);
        }
        return list;
    }
}
