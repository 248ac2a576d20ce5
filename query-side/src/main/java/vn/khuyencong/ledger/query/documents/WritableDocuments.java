package vn.khuyencong.ledger.query.documents;

import java.util.function.Consumer;
import org.bson.Document;

/**
 * Documents while one fact is folded into them. A document that has seen this fact already is left alone, so that a
 * batch that comes again counts once. What is written last is stored last: a document that points at another is
 * changed after it.
 */
public interface WritableDocuments extends Documents {
    /** Hands the document over for a change, an empty one if there is none yet; does nothing if it has seen the fact. */
    void update(String collection, String id, Consumer<Document> change);

    /** Stores a document that this fact alone makes, without looking for an older one. */
    void create(String collection, String id, Document whole);
}
