package vn.khuyencong.ledger.query.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;

/** Reads each document that is asked for by its id but once: many amounts rest on one decision. */
final class ReadOnce implements Documents {
    private final Documents documents;
    private final Map<String, Optional<Document>> read = new HashMap<>();

    ReadOnce(Documents documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        return read.computeIfAbsent(collection + "/" + id, key -> Optional.ofNullable(documents.get(collection, id)))
                .orElse(null);
    }

    @Override
    public List<Document> getAll(String collection, List<String> ids) {
        return documents.getAll(collection, ids);
    }
}
