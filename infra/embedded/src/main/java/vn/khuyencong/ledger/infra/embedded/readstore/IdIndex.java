package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The primary key as MongoDB's index on {@code _id}: the table keeps it unique, when a document is written. */
final class IdIndex extends EmptyIndex<String> {

    IdIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    @Override
    public String getPosition(Document document) {
        return DocumentKey.of(document.get("_id"));
    }

    @Override
    public String remove(Document document) {
        return getPosition(document);
    }

    /** Always complete, so never to be filled. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
