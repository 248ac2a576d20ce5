package vn.khuyencong.ledger.query.documents;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of one projection, read by id alone; whoever reads one leaves it as it is. */
public interface Documents {
    @Nullable
    Document get(String collection, String id);

    /** The documents of some ids, in their order; what is not there is left out. */
    default List<Document> getAll(String collection, List<String> ids) {
        return ids.stream()
                .map(id -> get(collection, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a document is still as it was at a position: no later fact has changed it. */
    static boolean isUnchangedSince(long position, Document document) {
        return FactDocuments.seenBy(document) <= position;
    }
}
