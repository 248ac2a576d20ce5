package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import org.bson.Document;

/** Each projection's documents by generation, and which of them is read. */
final class Generations {
    private static final String META = "meta";
    private static final String GENERATION = "generation";
    private static final String FORM = "form";
    private static final int FIRST = 1;

    private final MongoDatabase database;

    Generations(MongoDatabase database) {
        this.database = database;
    }

    /** The generation that is read; documents of another form than the projection writes now are folded anew. */
    int live(Projection projection) {
        Document meta = database.getCollection(META).find(eq(projection.name())).first();
        int generation = meta == null ? FIRST : meta.getInteger(GENERATION);
        if (meta != null && meta.getInteger(FORM) == projection.form()) {
            return generation;
        }
        dropIfThere(projection.name() + "-" + generation);
        int next = meta == null ? FIRST : generation + 1;
        makeLive(projection, next);
        return next;
    }

    private void dropIfThere(String collection) {
        if (database.listCollectionNames().into(new ArrayList<>()).contains(collection)) {
            database.getCollection(collection).drop();
        }
    }

    void makeLive(Projection projection, int generation) {
        database.getCollection(META)
                .replaceOne(
                        eq(projection.name()),
                        new Document(FactDocuments.ID, projection.name())
                                .append(GENERATION, generation)
                                .append(FORM, projection.form()),
                        new ReplaceOptions().upsert(true));
    }

    MongoCollection<Document> documents(String projection, int generation) {
        return database.getCollection(projection + "-" + generation);
    }
}
