package vn.khuyencong.ledger.query.documents;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Folds a batch of facts and stores it within the handling of its last message: before the unit of work prepares its
 * commit, where the token is written, so that a token never speaks of documents that are not there.
 */
final class BatchFolder implements EventHandlerInvoker {
    private final Projection projection;
    private final MongoDocuments documents;
    private final Progress progress;
    private final List<EventMessage<?>> batch = new ArrayList<>();

    BatchFolder(Projection projection, MongoDocuments documents, Progress progress) {
        this.projection = projection;
        this.documents = documents;
        this.progress = progress;
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
        BatchingUnitOfWork<?> work = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        if (work.isFirstMessage(message)) {
            batch.clear();
        }
        batch.add(message);
        if (work.isLastMessage(message)) {
            foldAndStore(batch);
        }
    }

    private void foldAndStore(List<EventMessage<?>> messages) {
        int good = fold(messages);
        if (good < messages.size()) {
            storeWhatCameBefore(messages.subList(0, good));
            throw new CannotFold(projection.name(), progress.failure());
        }
        store(messages);
    }

    /** How many of the messages could be folded. */
    private int fold(List<EventMessage<?>> messages) {
        for (int i = 0; i < messages.size(); i++) {
            EventMessage<?> message = messages.get(i);
            try {
                StoredFact fact = StoredFact.of(message);
                projection.apply(fact, new FactDocuments(documents, fact.position()));
            } catch (RuntimeException unfoldable) {
                progress.stoppedAt(StoredFact.positionOf(message), unfoldable);
                return i;
            }
        }
        return messages.size();
    }

    /** The fold that failed may have left half a change behind, so the facts before it are folded afresh. */
    private void storeWhatCameBefore(List<EventMessage<?>> good) {
        documents.forget();
        Progress.Failure failure = progress.failure();
        if (!good.isEmpty() && fold(good) == good.size()) {
            store(good);
        }
        progress.stoppedAt(failure);
    }

    private void store(List<EventMessage<?>> messages) {
        try {
            documents.store(StoredFact.positionOf(messages.getLast()));
        } catch (RuntimeException notStored) {
            documents.forget();
            throw notStored;
        }
        progress.movedOn();
    }
}
