package vn.khuyencong.ledger.query.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Fills a new generation of a projection from the whole log, in large batches, beside the one that is read. A log that
 * fits is folded in memory as well, and every stored document is held against that fold.
 */
final class Rebuild {
    /** Whole documents wait in memory until their batch is stored. */
    private static final int A_BATCH = 20_000;

    private static final long FITS_IN_MEMORY = 100_000;

    private final Projection projection;
    private final MongoCollection<Document> stored;
    private final MongoDocuments documents;
    private final Log log;
    private final @Nullable MemoryDocuments independent;
    private volatile long position = -1;

    Rebuild(Projection projection, MongoCollection<Document> stored, Log log) {
        this.projection = projection;
        this.stored = stored;
        this.documents = new MongoDocuments(stored);
        this.log = log;
        this.independent = log.head() < FITS_IN_MEMORY ? new MemoryDocuments() : null;
    }

    /** How far it has come. */
    long position() {
        return position;
    }

    /** Folds up to what is the head when it gets there. */
    void run() {
        long head = log.head();
        while (position < head) {
            List<StoredFact> batch = new ArrayList<>();
            log.read(position + 1, message -> collect(message, batch));
            batch.forEach(this::fold);
            position = batch.getLast().position();
            documents.store(position);
            head = log.head();
        }
        compare();
    }

    private static boolean collect(TrackedEventMessage<?> message, List<StoredFact> batch) {
        batch.add(StoredFact.of(message));
        return batch.size() < A_BATCH;
    }

    private void fold(StoredFact fact) {
        projection.apply(fact, new FactDocuments(documents, fact.position()));
        if (independent != null) {
            independent.fold(projection, fact);
        }
    }

    private void compare() {
        if (independent == null) {
            return;
        }
        for (Map.Entry<String, Document> expected : independent.all().entrySet()) {
            Document found = stored.find(eq(expected.getKey())).first();
            if (!expected.getValue().equals(found)) {
                throw new IllegalStateException("the rebuilt " + expected.getKey() + " of " + projection.name()
                        + " is not what an independent fold makes of the log");
            }
        }
    }
}
