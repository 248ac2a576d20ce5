package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One collection: a table of plain BSON documents in the order of their keys. */
final class SqliteCollection extends AbstractMongoCollection<String> {

    private static final String LIBRARY_OWNED = "system.";
    private static final int QUERY_PLAN_KILLED = 175;
    private static final Document ANYTHING = new Document();

    private final ViewsFile file;
    private volatile boolean dropped;

    SqliteCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, ViewsFile file) {
        super(database, name, options, cursors);
        this.file = file;
        if (file.session()
                .texts("SELECT name FROM sqlite_master WHERE name = ?", getFullName())
                .isEmpty()) {
            change("CREATE TABLE %s (id TEXT PRIMARY KEY, doc BLOB NOT NULL) STRICT, WITHOUT ROWID");
        }
    }

    @Override
    protected String addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? UUID.randomUUID().toString() : document.get(idField);
        String key = DocumentKey.of(id);
        if (change("INSERT INTO %s VALUES (?, ?) ON CONFLICT DO NOTHING", key, StoredDocument.encode(document)) == 0) {
            throw new DuplicateKeyError(this, "_id_ dup key: { _id: " + Json.toCompactJsonValue(id) + " }");
        }
        return key;
    }

    @Override
    protected void handleUpdate(String key, Document oldDocument, Document newDocument) {
        change("UPDATE %s SET doc = ? WHERE id = ?", StoredDocument.encode(newDocument), key);
    }

    @Override
    protected void removeDocument(String key) {
        change("DELETE FROM %s WHERE id = ?", key);
    }

    @Override
    protected @Nullable Document getDocument(String key) {
        return stored(key).map(StoredDocument::decode).findFirst().orElse(null);
    }

    @Override
    public int count() {
        return Integer.parseInt(
                file.session().texts(sql("SELECT count(*) FROM %s")).getFirst());
    }

    /** The library asks its own collections once more after it has dropped them. */
    @Override
    public void drop() {
        super.drop();
        boolean libraryOwned = getCollectionName().startsWith(LIBRARY_OWNED);
        change(libraryOwned ? "DELETE FROM %s" : "DROP TABLE %s");
        dropped = !libraryOwned;
    }

    @Override
    public void renameTo(MongoDatabase database, String name) {
        String oldName = quotedName();
        super.renameTo(database, name);
        file.session().update("ALTER TABLE " + oldName + " RENAME TO " + quotedName());
    }

    /** Without a batch size it is the server itself that asks, and wants everything. */
    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (batchSize == 0) {
            return new QueryResult(() ->
                    answer(query, order, skip, limit, fields, new AtomicLong()).iterator());
        }
        AtomicLong bytesRead = new AtomicLong();
        ScanCursor cursor = new ScanCursor(
                cursorRegistry.generateCursorId(),
                answer(query, order, skip, limit, fields, bytesRead).iterator(),
                bytesRead);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    private Stream<Document> answer(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            @Nullable Document fields,
            AtomicLong bytesRead) {
        KeySelection keys = KeySelection.of(query, getIdField());
        boolean inKeyOrder = isKeyOrder(order);
        Comparator<Document> comparator = inKeyOrder ? null : deriveComparator(order);
        boolean descending = isNaturalDescending(order) || inKeyOrder && direction(order) < 0;
        Stream<Document> found = stored(keys, descending)
                .peek(row -> bytesRead.addAndGet(row.bson().length))
                .map(StoredDocument::decode)
                .filter(document -> keys.exact() || documentMatchesQuery(document, query));
        Stream<Document> sorted = comparator == null ? found : found.sorted(comparator);
        Stream<Document> cut = (limit > 0 ? sorted.skip(skip).limit(limit) : sorted.skip(skip));
        return fields == null || fields.isEmpty() ? cut : cut.map(document -> projected(document, fields));
    }

    private Document projected(Document document, Document fields) {
        return matchDocumentsFromStream(ANYTHING, Stream.of(document), 0, 0, 0, null, fields)
                .collectDocuments()
                .getFirst();
    }

    /** Marked keys are no strings: their text is not in the order of their values. */
    private boolean isKeyOrder(@Nullable Document order) {
        return order != null
                && order.keySet().stream().findFirst().filter("_id"::equals).isPresent()
                && file.session()
                        .texts(
                                sql("SELECT id FROM %s WHERE id >= ? AND id < ? LIMIT 1"),
                                DocumentKey.FIRST_MARKED,
                                DocumentKey.AFTER_MARKED)
                        .isEmpty();
    }

    private static int direction(@Nullable Document order) {
        return order != null && order.get("_id") instanceof Number sign ? sign.intValue() : 1;
    }

    private Stream<StoredDocument> stored(KeySelection selection, boolean descending) {
        if (selection.keys() != null) {
            return (descending ? selection.keys().descendingSet() : selection.keys())
                    .stream().flatMap(this::stored);
        }
        Scan scan = new Scan(this::page, selection, descending);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(scan, Spliterator.ORDERED), false);
    }

    private Stream<StoredDocument> stored(String key) {
        return file.session().page(sql("SELECT id, doc FROM %s WHERE id = ?"), key).stream();
    }

    private List<StoredDocument> page(KeySelection stretch, boolean descending, int documents) {
        if (dropped) {
            throw new MongoServerError(QUERY_PLAN_KILLED, "QueryPlanKilled", "collection dropped: " + getFullName());
        }
        List<Object> bounds = new ArrayList<>(List.of(stretch.from()));
        if (stretch.below() != null) {
            bounds.add(stretch.below());
        }
        String query = "SELECT id, doc FROM %s WHERE id >= ?"
                + (stretch.below() == null ? "" : " AND id < ?")
                + (descending ? " ORDER BY id DESC" : " ORDER BY id")
                + " LIMIT " + documents;
        return file.session().page(sql(query), bounds.toArray());
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return stored(KeySelection.of(ANYTHING, null), false)
                .map(row -> new DocumentWithPosition<>(row.decode(), row.key()));
    }

    private int change(String statement, Object... values) {
        return file.session().update(sql(statement), values);
    }

    private String sql(String statement) {
        return String.format(statement, quotedName());
    }

    private String quotedName() {
        return '"' + Objects.requireNonNull(getFullName()).replace("\"", "\"\"") + '"';
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
