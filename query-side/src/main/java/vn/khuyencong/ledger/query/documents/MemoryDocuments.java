package vn.khuyencong.ledger.query.documents;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of one projection in memory: the past, folded anew from the log. */
public final class MemoryDocuments implements Documents, Stage {
    private final Map<String, Document> documents = new HashMap<>();

    /** Folds one fact; one that was folded before changes nothing. */
    public void fold(Projection projection, StoredFact fact) {
        projection.apply(fact, new FactDocuments(this, fact.position()));
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        return get(Stage.key(collection, id));
    }

    @Override
    public @Nullable Document get(String key) {
        return documents.get(key);
    }

    @Override
    public void put(String key, Document whole) {
        documents.put(key, whole);
    }

    /** Every document by its key. */
    public Map<String, Document> all() {
        return Map.copyOf(documents);
    }
}
