package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one projection while it writes: changes are held until the end of a batch and then go out in ordered
 * bulk writes, the position document in the last of them, so that a position never stands without its documents.
 */
final class WritingDocuments implements Documents {
    private static final int MOST_KEPT = 20_000;
    private static final BulkWriteOptions IN_ORDER = new BulkWriteOptions().ordered(true);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabase database;
    private final Documents stored;
    private final Map<Key, Document> changed = new LinkedHashMap<>();
    private final Map<Key, Document> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Document> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(String collection, String id) {}

    WritingDocuments(MongoDatabase database) {
        this.database = database;
        this.stored = new MongoDocuments(database);
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        Key key = new Key(collection, id);
        Document held = changed.get(key);
        if (held != null) {
            return held;
        }
        Document kept = recent.get(key);
        if (kept == null) {
            kept = stored.get(collection, id);
            if (kept != null) {
                recent.put(key, kept);
            }
        }
        return kept;
    }

    @Override
    public void put(String collection, Document whole) {
        Key key = new Key(collection, whole.getString(ID));
        changed.put(key, whole);
        recent.put(key, whole);
    }

    /** Writes what was changed; the collection that holds the position goes last. */
    void flush(String positions) {
        Map<String, List<ReplaceOneModel<Document>>> byCollection = new LinkedHashMap<>();
        changed.forEach((key, document) -> byCollection
                .computeIfAbsent(key.collection(), name -> new ArrayList<>())
                .add(new ReplaceOneModel<>(Filters.eq(ID, key.id()), document, UPSERT)));
        List<ReplaceOneModel<Document>> last = byCollection.remove(positions);
        byCollection.forEach((name, models) -> database.getCollection(name).bulkWrite(models, IN_ORDER));
        if (last != null) {
            database.getCollection(positions).bulkWrite(last, IN_ORDER);
        }
        changed.clear();
    }

    /** Forgets what was not written, because its batch failed. */
    void forget() {
        changed.clear();
        recent.clear();
    }
}
