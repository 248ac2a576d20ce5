package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.bson.Document;

/** One generation of a projection that follows the log, in exactly one segment: many streams feed one document. */
final class RunningProjection {
    private static final int BATCH = 1_000;

    private final Projection projection;
    private final int generation;
    private final MongoCollection<Document> stored;
    private final Progress progress = new Progress();
    private final ProjectionThreads threads;
    private final String processorName;
    private final TokenStore tokens;
    private final PooledStreamingEventProcessor processor;

    RunningProjection(
            Projection projection,
            int generation,
            MongoCollection<Document> stored,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.projection = projection;
        this.generation = generation;
        this.stored = stored;
        this.processorName = stored.getNamespace().getCollectionName();
        this.threads = new ProjectionThreads(processorName);
        this.tokens = new LowestPositionTokenStore(tokens, this::storedPosition);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(processorName)
                .eventHandlerInvoker(new BatchFolder(projection, new MongoDocuments(stored), progress))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(this.tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads.reader())
                .workerExecutor(threads.folder())
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(1)
                .maxClaimedSegments(1)
                .batchSize(BATCH)
                .build();
    }

    void start() {
        int segments = tokens.fetchSegments(processorName).length;
        if (segments > 1) {
            throw new IllegalStateException(processorName + " must run as one segment, not as " + segments);
        }
        processor.start();
    }

    /** Follows the log from where the stored documents stand, which were not folded by this processor. */
    void startFromItsDocuments() {
        long position = storedPosition();
        if (position >= 0) {
            tokens.initializeTokenSegments(processorName, 1, new GlobalSequenceTrackingToken(position));
        }
        start();
    }

    /** Throws the documents and the token away. */
    void clear() {
        stored.drop();
        for (int segment : tokens.fetchSegments(processorName)) {
            tokens.fetchToken(processorName, segment);
            tokens.deleteToken(processorName, segment);
        }
    }

    /** Stops for good and leaves nothing behind. */
    void retire() {
        stopping().join();
        threads.end();
        clear();
    }

    /** Done when nothing more will be folded. */
    CompletableFuture<Void> stopping() {
        return processor.shutdownAsync();
    }

    int generation() {
        return generation;
    }

    Projection projection() {
        return projection;
    }

    MongoCollection<Document> stored() {
        return stored;
    }

    Progress progress() {
        return progress;
    }

    long storedPosition() {
        return MongoDocuments.positionOf(stored);
    }

    void await(long position, Duration patience) {
        try {
            if (progress.await(position, patience, this::storedPosition)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new NotReached(position);
    }
}
