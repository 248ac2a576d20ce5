package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bson.Document;

/** Folds facts in batches of which each is cut off somewhere while it is stored, as by a crash, and then comes again. */
public final class TornBatches implements AutoCloseable {
    private static final String BULK_WRITE = "bulkWrite";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client =
            MongoClients.create("mongodb://localhost:" + server.bind().getPort());
    private final MongoCollection<Document> stored = client.getDatabase("views").getCollection("torn");
    private final SplittableRandom random;

    public TornBatches(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Every document by its key, after each batch was torn once and stored whole the second time. */
    public Map<String, Document> fold(Projection projection, List<StoredFact> facts, int most) {
        int from = 0;
        while (from < facts.size()) {
            int to = Math.min(facts.size(), from + 1 + random.nextInt(most));
            store(projection, facts.subList(from, to), cutOff());
            from = 1 + (int) store(projection, facts.subList(from, to), stored);
        }
        Map<String, Document> documents = new HashMap<>();
        stored.find().forEach(document -> documents.put(document.getString(FactDocuments.ID), document));
        documents.remove(MongoDocuments.POSITION);
        return documents;
    }

    private static long store(Projection projection, List<StoredFact> facts, MongoCollection<Document> into) {
        MongoDocuments documents = new MongoDocuments(into);
        facts.forEach(fact -> projection.apply(fact, new FactDocuments(documents, fact.position())));
        documents.store(facts.getLast().position());
        return MongoDocuments.positionOf(into);
    }

    /** The same collection, where a bulk write stores only the first so many of its documents. */
    @SuppressWarnings("unchecked")
    private MongoCollection<Document> cutOff() {
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().equals(BULK_WRITE)) {
                            List<?> writes = (List<?>) arguments[0];
                            List<?> first = writes.subList(0, random.nextInt(writes.size()));
                            return first.isEmpty()
                                    ? null
                                    : stored.bulkWrite((List) first, (BulkWriteOptions) arguments[1]);
                        }
                        return method.invoke(stored, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
