package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of the present, as questions read them: by {@code _id} and nothing else. */
final class MongoDocuments implements Documents {
    private final MongoDatabase database;

    MongoDocuments(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        return database.getCollection(collection).find(Filters.eq(ID, id)).first();
    }

    @Override
    public void put(String collection, Document whole) {
        throw new IllegalStateException("questions change nothing: " + collection);
    }
}
