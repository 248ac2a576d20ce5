package vn.khuyencong.ledger.query.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.figure.RowKey;

/**
 * The documents of the overview: rows by unit, of all times together and of each year or period; and rows by year or
 * period, of all units together and of each unit.
 */
final class Rows {
    static final String BY_UNIT = "units";
    static final String BY_TIME = "times";
    static final String ALL = "all";
    private static final String ROWS = "rows";

    private Rows() {}

    /** Changes, wherever it stands, what a unit has in a year or period. */
    static void change(String book, WritableDocuments documents, Consumer<Document> change) {
        RowKey key = RowKey.ofBook(book);
        String unit = key.unit().key();
        String time = key.time();
        documents.update(BY_UNIT, ALL, whole -> change.accept(row(whole, unit)));
        documents.update(BY_UNIT, time, whole -> change.accept(row(whole, unit)));
        documents.update(BY_TIME, ALL, whole -> change.accept(row(whole, time)));
        documents.update(BY_TIME, unit, whole -> change.accept(row(whole, time)));
    }

    private static Document row(Document whole, String name) {
        return CellDocument.child(CellDocument.child(whole, ROWS), name);
    }

    /** The rows of a document by unit or by time; none where nothing was ever posted. */
    static Map<String, Row> read(Documents documents, String collection, String id) {
        Document whole = documents.get(collection, id);
        return whole == null ? Map.of() : read(whole);
    }

    static Map<String, Row> read(Document whole) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Document written = whole.get(ROWS, Document.class);
        written.keySet().forEach(name -> rows.put(name, new Row(CellDocument.read(written.get(name, Document.class)))));
        return rows;
    }
}
