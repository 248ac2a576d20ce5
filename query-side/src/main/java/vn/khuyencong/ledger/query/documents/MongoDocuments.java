package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of one generation of a projection: documents collect here and are stored in one ordered bulk write,
 * the position last, so that what a crash leaves behind is never behind its own position.
 */
final class MongoDocuments implements Stage {
    static final String POSITION = "position";
    private static final int RECENT = 5_000;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ORDERED = new BulkWriteOptions().ordered(true);

    private final MongoCollection<Document> stored;
    private final Map<String, Document> waiting = new LinkedHashMap<>();
    private final Set<String> laid = new HashSet<>();
    private final Map<String, Document> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
            return size() > RECENT;
        }
    };

    MongoDocuments(MongoCollection<Document> stored) {
        this.stored = stored;
    }

    /** The position that is stored; -1 before the first fact. */
    static long positionOf(MongoCollection<Document> stored) {
        Document position = stored.find(eq(POSITION)).first();
        return position == null ? -1 : FactDocuments.seenBy(position);
    }

    @Override
    public @Nullable Document get(String key) {
        Document document = waiting.get(key);
        if (document == null) {
            document = recent.get(key);
        }
        return document == null ? stored.find(eq(key)).first() : document;
    }

    @Override
    public void put(String key, Document whole) {
        lay(key, whole);
        laid.remove(key);
    }

    @Override
    public void lay(String key, Document whole) {
        waiting.remove(key);
        waiting.put(key, whole);
        laid.add(key);
        recent.remove(key);
    }

    void store(long position) {
        List<WriteModel<Document>> writes = new ArrayList<>(waiting.size() + 1);
        waiting.forEach((key, document) -> writes.add(new ReplaceOneModel<>(eq(key), document, UPSERT)));
        Document reached = new Document(FactDocuments.ID, POSITION).append(FactDocuments.SEEN, position);
        writes.add(new ReplaceOneModel<>(eq(POSITION), reached, UPSERT));
        stored.bulkWrite(writes, ORDERED);
        waiting.keySet().removeAll(laid);
        recent.putAll(waiting);
        waiting.clear();
        laid.clear();
    }

    /** Drops what is not stored, and what a failed fold may have changed half. */
    void forget() {
        waiting.clear();
        laid.clear();
        recent.clear();
    }
}
