package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;

/** Runs one processor for each projection, as exactly one segment: many streams feed one document, in log order. */
public final class Processors implements SmartLifecycle {
    private static final int MOST_FACTS_A_BATCH = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TokenStore tokens;
    private final Map<String, Folding> foldings = new LinkedHashMap<>();
    private final List<PooledStreamingEventProcessor> running = new ArrayList<>();
    private final List<ScheduledExecutorService> threads = new ArrayList<>();

    Processors(
            List<Projection> projections,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            MongoDatabase database,
            MeterRegistry meters) {
        this.log = log;
        this.tokens = tokens;
        for (Projection projection : projections) {
            foldings.put(projection.name(), new Folding(projection, database));
            Gauge.builder("ledger_projection_lag_events", () -> lagOf(projection.name()))
                    .tag("projection", projection.name())
                    .register(meters);
        }
    }

    /** How far a projection has folded. */
    FoldedUpTo folded(String projection) {
        Folding folding = foldings.get(projection);
        if (folding == null) {
            throw new IllegalArgumentException("no projection " + projection);
        }
        return folding.folded();
    }

    /** What stopped a projection, by its name; empty when all of them go on. */
    Map<String, String> troubles() {
        Map<String, String> troubles = new LinkedHashMap<>();
        foldings.forEach((name, folding) -> {
            String trouble = folding.folded().trouble();
            if (trouble != null) {
                troubles.put(name, trouble);
            }
        });
        return troubles;
    }

    private double lagOf(String projection) {
        var head = log.createHeadToken();
        return head == null
                ? 0
                : StoredFacts.positionOf(head) - folded(projection).position();
    }

    @Override
    public void start() {
        foldings.values().forEach(folding -> running.add(start(folding)));
    }

    private PooledStreamingEventProcessor start(Folding folding) {
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(folding.name())
                .eventHandlerInvoker(folding)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(log)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(thread(folding.name() + "-coordinator"))
                .workerExecutor(thread(folding.name()))
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(MOST_FACTS_A_BATCH)
                .build();
        mustBeOneSegment(folding.name());
        processor.start();
        return processor;
    }

    private void mustBeOneSegment(String projection) {
        int segments = tokens.fetchSegments(projection).length;
        if (segments > 1) {
            throw new IllegalStateException(projection + " has " + segments + " segments; its documents allow one");
        }
    }

    private ScheduledExecutorService thread(String name) {
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "projection-" + name));
        threads.add(thread);
        return thread;
    }

    @Override
    public void stop() {
        running.forEach(PooledStreamingEventProcessor::shutDown);
        running.clear();
        threads.forEach(ScheduledExecutorService::shutdown);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
