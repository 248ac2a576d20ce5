package vn.khuyencong.ledger.infra.embedded.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import java.util.Set;

/** The collections of one database, all of them tables of the one file. */
final class SqliteDatabase extends AbstractSynchronizedMongoDatabase<String> {

    private final ViewsFile file;

    SqliteDatabase(String name, CursorRegistry cursors, ViewsFile file) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    MongoCollection<String> create(String collectionName) {
        return resolveOrCreateCollection(collectionName);
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String collectionName, CollectionOptions options) {
        return new SqliteCollection(this, collectionName, options, cursorRegistry, file);
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        Set<String> fields = Set.copyOf(keys.stream().map(IndexKey::getKey).toList());
        return fields.equals(Set.of("_id")) ? new IdIndex(indexName, keys) : new ScannedUniqueIndex(indexName, keys);
    }

    @Override
    protected long getFileSize() {
        return file.sizeBytes();
    }

    @Override
    protected long getStorageSize() {
        return file.sizeBytes();
    }
}
