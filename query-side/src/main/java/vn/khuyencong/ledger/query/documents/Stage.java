package vn.khuyencong.ledger.query.documents;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where folded documents are kept until they are stored, or for good; a key is {@code collection/id}. */
interface Stage {
    @Nullable
    Document get(String key);

    void put(String key, Document whole);

    /** The same for a document that is not expected to be read again soon. */
    default void lay(String key, Document whole) {
        put(key, whole);
    }

    static String key(String collection, String id) {
        return collection + "/" + id;
    }
}
