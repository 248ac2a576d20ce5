package vn.khuyencong.ledger.query.documents;

import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whole, small documents by collection and {@code _id}: what projections write and questions read. */
public interface Documents {
    String ID = "_id";

    /** The position of the last fact that changed a document. */
    String SEEN = "seen";

    @Nullable
    Document get(String collection, String id);

    /** Replaces a document by its {@code _id}. */
    void put(String collection, Document whole);

    /**
     * Changes a document by one fact. A fact that the document has seen changes nothing, so that a batch which is
     * played again after a crash counts once.
     */
    default void update(String collection, String id, long position, Consumer<Document> change) {
        Document known = get(collection, id);
        Document document = known == null ? new Document(ID, id).append(SEEN, -1L) : known;
        if (document.getLong(SEEN) < position) {
            change.accept(document);
            document.put(SEEN, position);
            put(collection, document);
        }
    }
}
