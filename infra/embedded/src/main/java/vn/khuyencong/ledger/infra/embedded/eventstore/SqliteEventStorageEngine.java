package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage over one SQLite file. What a unit of work publishes is one append, in its commit phase: all of
 * it is on the disk before anybody hears of it, or none of it exists. Tokens are positions, contiguous from 0.
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final EventLog log;
    private final Consumer<UnitOfWork<?>> whenOrdered;
    private final String appendKey = this + "_APPEND";

    SqliteEventStorageEngine(SqliteEventStorageEngineBuilder builder) {
        super(builder);
        log = builder.openLog();
        whenOrdered = builder.whenOrdered();
    }

    public static SqliteEventStorageEngineBuilder builder() {
        return new SqliteEventStorageEngineBuilder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<NewEvent> encoded = new ArrayList<>(events.size());
        events.forEach(event -> encoded.add(log.encode(event, serializer)));
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            appendWith(CurrentUnitOfWork.get().root()).addAll(encoded);
        } else {
            append(encoded, () -> {});
        }
    }

    /** What the unit of work will append. Handlers that throw while it prepares to commit leave no event behind. */
    private List<NewEvent> appendWith(UnitOfWork<?> root) {
        return root.getOrComputeResource(appendKey, key -> {
            List<NewEvent> pending = new ArrayList<>();
            root.onCommit(unitOfWork -> append(pending, () -> whenOrdered.accept(unitOfWork)));
            return pending;
        });
    }

    private void append(List<NewEvent> events, Runnable whenOrdered) {
        if (events.isEmpty()) {
            return;
        }
        try {
            log.writer().order(events, whenOrdered).await();
        } catch (AppendConflict conflict) {
            handlePersistenceException(conflict, conflict.event().message());
        }
    }

    /** How many appends were refused or failed since the store was opened. */
    public long failures() {
        return log.writer().failures();
    }

    /** Returns when every append that was ordered before is on the disk, or has failed. */
    public void awaitSettled() {
        log.writer().awaitSettled();
    }

    /** Where the event stands in the log, if it is there: known as soon as its append has returned. */
    public OptionalLong positionOf(String eventId) {
        return log.positionOf(eventId);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return log.reader().after(positionOf(lastToken), batchSize);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        if (token == null) {
            return -1;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("The token " + token + " does not come from this event store");
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return log.reader().ofStream(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.reader().lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.reader().lastPosition().isPresent() ? new GlobalSequenceTrackingToken(-1) : null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        OptionalLong last = log.reader().lastPosition();
        return last.isPresent() ? new GlobalSequenceTrackingToken(last.getAsLong()) : null;
    }

    /** The token before the first event that was recorded at the moment or later; the head if there is none. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        if (log.reader().lastPosition().isEmpty()) {
            return null;
        }
        boolean whole = dateTime.getNano() % 1_000_000 == 0;
        long firstStamp = dateTime.toEpochMilli() + (whole ? 0 : 1);
        return new GlobalSequenceTrackingToken(log.reader().countBefore(firstStamp) - 1);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.snapshots().store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.snapshots().read(aggregateIdentifier).stream();
    }

    /** Lets the append that is under way finish, and gives the file free for another process. */
    @Override
    public void close() {
        log.close();
    }
}
