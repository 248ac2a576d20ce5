package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;

/**
 * Folds what Axon hands it into documents and writes them at the end of each batch, inside the handling of its last
 * message: Axon stores its own token later, so the token can be behind the documents and never ahead.
 */
final class Folding implements EventHandlerInvoker {
    static final String POSITIONS = "positions";

    private final Projection projection;
    private final WritingDocuments documents;
    private final FoldedUpTo folded;

    Folding(Projection projection, MongoDatabase database) {
        this.projection = projection;
        this.documents = new WritingDocuments(database);
        this.folded = new FoldedUpTo(positionIn(database, projection.name()));
    }

    static long positionIn(MongoDatabase database, String projection) {
        Document kept = new MongoDocuments(database).get(POSITIONS, projection);
        return kept == null ? -1 : kept.getLong(Documents.SEEN);
    }

    FoldedUpTo folded() {
        return folded;
    }

    String name() {
        return projection.name();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        StoredFact fact = StoredFacts.of(message);
        try {
            projection.apply(fact, documents);
            if (isLastOfItsBatch(message)) {
                write(fact.position());
            }
        } catch (RuntimeException cause) {
            documents.forget();
            folded.stopAt(fact.position(), cause);
            throw cause;
        }
    }

    private void write(long position) {
        documents.put(POSITIONS, new Document(Documents.ID, projection.name()).append(Documents.SEEN, position));
        documents.flush(POSITIONS);
        folded.moveTo(position);
    }

    private static boolean isLastOfItsBatch(EventMessage<?> message) {
        UnitOfWork<?> current = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        return !(current instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage(message);
    }
}
