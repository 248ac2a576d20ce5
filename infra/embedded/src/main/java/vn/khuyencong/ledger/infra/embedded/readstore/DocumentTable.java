package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The table of one collection: plain BSON under its key, lying in the byte order of the keys. */
final class DocumentTable {

    private static final int QUERY_PLAN_KILLED = 175;

    private final ViewsFile file;
    private final String name;
    private volatile boolean gone;

    private DocumentTable(ViewsFile file, String name) {
        this.file = file;
        this.name = '"' + name.replace("\"", "\"\"") + '"';
    }

    static DocumentTable openOrCreate(ViewsFile file, String name) {
        DocumentTable table = new DocumentTable(file, name);
        if (file.session()
                .texts("SELECT name FROM sqlite_master WHERE name = ?", name)
                .isEmpty()) {
            table.change(
                    "CREATE TABLE " + table.name + " (id TEXT PRIMARY KEY, doc BLOB NOT NULL) STRICT, WITHOUT ROWID");
        }
        return table;
    }

    /** Tells whether the key was free. */
    boolean insert(String key, byte[] bson) {
        return change("INSERT INTO " + name + " VALUES (?, ?) ON CONFLICT DO NOTHING", key, bson) == 1;
    }

    void replace(String key, byte[] bson) {
        change("UPDATE " + name + " SET doc = ? WHERE id = ?", bson, key);
    }

    void delete(String key) {
        change("DELETE FROM " + name + " WHERE id = ?", key);
    }

    void clear() {
        change("DELETE FROM " + name);
    }

    void drop() {
        change("DROP TABLE " + name);
        gone = true;
    }

    DocumentTable renameTo(String newName) {
        DocumentTable renamed = new DocumentTable(file, newName);
        change("ALTER TABLE " + name + " RENAME TO " + renamed.name);
        gone = true;
        return renamed;
    }

    int count() {
        return Integer.parseInt(texts("SELECT count(*) FROM " + name).getFirst());
    }

    /** Marked keys are no strings: their text is not in the order of their values. */
    boolean holdsMarkedKeys() {
        String marked = "SELECT id FROM " + name + " WHERE id >= ? AND id < ? LIMIT 1";
        return !texts(marked, DocumentKey.FIRST_MARKED, DocumentKey.AFTER_MARKED)
                .isEmpty();
    }

    Stream<StoredDocument> find(String key) {
        return rows("SELECT id, doc FROM " + name + " WHERE id = ?", key).stream();
    }

    /** Reads on as it is consumed, each page in the transaction of the command that asks for it. */
    Stream<StoredDocument> find(KeySelection selection, boolean descending) {
        if (selection.keys() != null) {
            return (descending ? selection.keys().descendingSet() : selection.keys())
                    .stream().flatMap(this::find);
        }
        Scan scan = new Scan(this::page, selection, descending);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(scan, Spliterator.ORDERED), false);
    }

    private List<StoredDocument> page(KeySelection stretch, boolean descending, int documents) {
        String start = "SELECT id, doc FROM " + name + " WHERE id >= ?";
        String end = (descending ? " ORDER BY id DESC" : " ORDER BY id") + " LIMIT " + documents;
        return stretch.below() == null
                ? rows(start + end, stretch.from())
                : rows(start + " AND id < ?" + end, stretch.from(), stretch.below());
    }

    /** A cursor outlives the command that opened it, but must not go on in the table that came after. */
    private List<StoredDocument> rows(String sql, Object... values) {
        if (gone) {
            throw new MongoServerError(QUERY_PLAN_KILLED, "QueryPlanKilled", "dropped or renamed: " + name);
        }
        return file.session().page(sql, values);
    }

    private List<String> texts(String sql, Object... values) {
        return file.session().texts(sql, values);
    }

    private int change(String sql, Object... values) {
        return file.session().update(sql, values);
    }
}
