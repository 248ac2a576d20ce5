package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens the books for a question. The present is read from the stored documents; the past is folded from the log by the
 * same projections, so that both are answered in one way.
 */
public final class Readings {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 5;

    private final List<Projection> projections;
    private final Processors processors;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Documents present;

    Readings(
            List<Projection> projections,
            Processors processors,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            MongoDatabase database) {
        this.projections = projections;
        this.processors = processors;
        this.log = log;
        this.present = new MongoDocuments(database);
    }

    /** The projections have not folded far enough yet, or stand still. */
    public static final class NotThereYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThereYet(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Answers a question from the documents of all projections, on books that do not move while it reads.
     *
     * @param minPosition wait until at least this position is folded, to read what was just written
     * @throws NotThereYet if that is not the case in time
     */
    public <A> A answer(AsOf asOf, @Nullable Long minPosition, Function<View, A> question) {
        if (minPosition != null) {
            awaitAll(minPosition);
        }
        if (asOf.isNow() || isPresent(asOf)) {
            for (int i = 0; i < TRIES; i++) {
                long before = reached();
                A answer = question.apply(new View(present, asOf, before));
                if (reached() == before && isLevel(before)) {
                    return answer;
                }
            }
        }
        return question.apply(past(asOf));
    }

    /** The position that every projection has reached. */
    public long reached() {
        return projections.stream()
                .mapToLong(it -> processors.folded(it.name()).position())
                .min()
                .orElse(-1);
    }

    private boolean isPresent(AsOf asOf) {
        Long position = asOf.position();
        return asOf.effectiveAsOf() == null && asOf.knownAsOf() == null && position != null && position == reached();
    }

    private boolean isLevel(long position) {
        return projections.stream().allMatch(it -> processors.folded(it.name()).position() == position);
    }

    private void awaitAll(long wanted) {
        for (Projection projection : projections) {
            if (!processors.folded(projection.name()).await(wanted, PATIENCE)) {
                throw new NotThereYet(projection.name() + " has not reached position " + wanted);
            }
        }
    }

    /** Folds the log up to the moment that is asked for. */
    private View past(AsOf asOf) {
        MemoryDocuments documents = new MemoryDocuments();
        TrackingToken head = log.createHeadToken();
        long last = head == null ? -1 : StoredFacts.positionOf(head);
        long reached = -1;
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(log.createTailToken())) {
            while (reached < last) {
                StoredFact fact = StoredFacts.of(events.nextAvailable());
                if (!asOf.knows(fact)) {
                    break;
                }
                reached = fact.position();
                if (asOf.holds(fact)) {
                    projections.forEach(projection -> projection.apply(fact, documents));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotThereYet("interrupted");
        }
        return new View(documents, asOf, reached);
    }
}
