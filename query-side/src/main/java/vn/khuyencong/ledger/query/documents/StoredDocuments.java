package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored documents as they stand at a position; one that has seen a later fact is not handed out. */
final class StoredDocuments implements Documents {
    /** A document has seen a fact beyond the position of the answer. */
    static final class RanAhead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seen;

        RanAhead(long seen) {
            super(null, null, false, false);
            this.seen = seen;
        }

        long seen() {
            return seen;
        }
    }

    private final MongoCollection<Document> stored;
    private final long position;

    StoredDocuments(MongoCollection<Document> stored, long position) {
        this.stored = stored;
        this.position = position;
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        Document document = stored.find(eq(Stage.key(collection, id))).first();
        if (document != null) {
            mustNotBeAhead(document);
        }
        return document;
    }

    @Override
    public List<Document> getAll(String collection, List<String> ids) {
        List<String> keys = ids.stream().map(id -> Stage.key(collection, id)).toList();
        Map<String, Document> found = new HashMap<>();
        for (Document document : stored.find(in(FactDocuments.ID, keys))) {
            mustNotBeAhead(document);
            found.put(document.getString(FactDocuments.ID), document);
        }
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void mustNotBeAhead(Document document) {
        long seen = FactDocuments.seenBy(document);
        if (seen > position) {
            throw new RanAhead(seen);
        }
    }
}
