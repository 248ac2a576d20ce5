package vn.khuyencong.ledger.query.documents;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents that live as long as one answer: the books as they were at a past moment. */
public final class MemoryDocuments implements Documents {
    private final Map<String, Map<String, Document>> collections = new HashMap<>();

    @Override
    public @Nullable Document get(String collection, String id) {
        return collections.getOrDefault(collection, Map.of()).get(id);
    }

    @Override
    public void put(String collection, Document whole) {
        collections.computeIfAbsent(collection, name -> new HashMap<>()).put(whole.getString(ID), whole);
    }
}
