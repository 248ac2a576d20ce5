package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;

/**
 * Uniqueness of other fields than {@code _id}, found by reading the whole collection at each write.
 *
 * <p>Axon's token store asks for it, over a few dozen documents; a large collection would pay dearly.
 */
final class ScannedUniqueIndex extends EmptyIndex<String> {

    ScannedUniqueIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {
        Document sameKey = new Document();
        for (String key : keys()) {
            Object value = Utils.getSubdocumentValue(document, key);
            sameKey.put(key, Missing.isNullOrMissing(value) ? null : value);
        }
        String self = DocumentKey.of(document.get("_id"));
        for (Document other : collection.handleQuery(sameKey)) {
            if (!DocumentKey.of(other.get("_id")).equals(self)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(sameKey.values()));
            }
        }
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<String> collection) {
        checkAdd(newDocument, collection);
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
