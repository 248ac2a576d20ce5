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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One collection over its table; every document handed out is decoded anew and shared with nobody. */
final class SqliteCollection extends AbstractMongoCollection<String> {

    private static final String LIBRARY_OWNED = "system.";
    private static final Document ANYTHING = new Document();

    private volatile DocumentTable table;

    SqliteCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, ViewsFile file) {
        super(database, name, options, cursors);
        this.table = DocumentTable.openOrCreate(file, getFullName());
    }

    @Override
    protected String addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? UUID.randomUUID().toString() : document.get(idField);
        String key = DocumentKey.of(id);
        if (!table.insert(key, StoredDocument.encode(document))) {
            throw new DuplicateKeyError(this, "_id_ dup key: { _id: " + Json.toCompactJsonValue(id) + " }");
        }
        return key;
    }

    @Override
    protected void handleUpdate(String key, Document oldDocument, Document newDocument) {
        table.replace(key, StoredDocument.encode(newDocument));
    }

    @Override
    protected void removeDocument(String key) {
        table.delete(key);
    }

    @Override
    protected @Nullable Document getDocument(String key) {
        return table.find(key).map(StoredDocument::decode).findFirst().orElse(null);
    }

    @Override
    public int count() {
        return table.count();
    }

    /** The library asks its own collections once more after it has dropped them. */
    @Override
    public void drop() {
        super.drop();
        if (getCollectionName().startsWith(LIBRARY_OWNED)) {
            table.clear();
        } else {
            table.drop();
        }
    }

    @Override
    public void renameTo(MongoDatabase database, String name) {
        super.renameTo(database, name);
        table = table.renameTo(getFullName());
    }

    /** Without a batch size it is the library itself that asks, and wants everything. */
    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        AtomicLong bytesRead = new AtomicLong();
        Supplier<Stream<Document>> answer = () -> {
            Stream<Document> found = matching(query, order, bytesRead).skip(skip);
            return projected(limit > 0 ? found.limit(limit) : found, fields);
        };
        if (batchSize == 0) {
            return new QueryResult(() -> answer.get().iterator());
        }
        ScanCursor cursor =
                new ScanCursor(cursorRegistry.generateCursorId(), answer.get().iterator(), bytesRead);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    private Stream<Document> matching(Document query, @Nullable Document order, AtomicLong bytesRead) {
        KeySelection keys = KeySelection.of(query, getIdField());
        boolean inKeyOrder = order != null && isLedById(order) && !table.holdsMarkedKeys();
        Comparator<Document> comparator = inKeyOrder ? null : deriveComparator(order);
        boolean descending = inKeyOrder ? isDescending(order) : isNaturalDescending(order);
        Stream<Document> found = table.find(keys, descending)
                .peek(row -> bytesRead.addAndGet(row.bson().length))
                .map(StoredDocument::decode)
                .filter(document -> keys.exact() || documentMatchesQuery(document, query));
        return comparator == null ? found : found.sorted(comparator);
    }

    private Stream<Document> projected(Stream<Document> documents, @Nullable Document fields) {
        return fields == null || fields.isEmpty()
                ? documents
                : documents.map(
                        document -> matchDocumentsFromStream(ANYTHING, Stream.of(document), 0, 0, 0, null, fields)
                                .collectDocuments()
                                .getFirst());
    }

    /** An order that begins with the unique key is the order of the key. */
    private static boolean isLedById(Document order) {
        return order.keySet().stream().limit(1).anyMatch("_id"::equals);
    }

    private static boolean isDescending(@Nullable Document order) {
        return order != null && order.get("_id") instanceof Number direction && direction.intValue() < 0;
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return table.find(KeySelection.of(ANYTHING, null), false)
                .map(row -> new DocumentWithPosition<>(row.decode(), row.key()));
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
