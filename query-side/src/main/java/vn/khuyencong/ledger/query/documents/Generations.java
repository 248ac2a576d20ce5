package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Each projection's documents by generation, and which of them is read. */
final class Generations {
    private static final String META = "meta";
    private static final String GENERATION = "generation";
    private static final int FIRST = 1;

    private final MongoDatabase database;

    Generations(MongoDatabase database) {
        this.database = database;
    }

    int live(String projection) {
        Document meta = database.getCollection(META).find(eq(projection)).first();
        return meta == null ? FIRST : meta.getInteger(GENERATION);
    }

    void makeLive(String projection, int generation) {
        database.getCollection(META)
                .replaceOne(
                        eq(projection),
                        new Document(FactDocuments.ID, projection).append(GENERATION, generation),
                        new ReplaceOptions().upsert(true));
    }

    MongoCollection<Document> documents(String projection, int generation) {
        return database.getCollection(projection + "-" + generation);
    }
}
