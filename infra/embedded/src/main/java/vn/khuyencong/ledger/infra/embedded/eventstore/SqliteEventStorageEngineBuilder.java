package vn.khuyencong.ledger.infra.embedded.eventstore;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** What the engine needs: a directory, a serializer that writes JSON, and a clock. */
public final class SqliteEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    private @Nullable Path directory;
    private RecordingTime recordingTime = RecordingTime.by(Clock.systemUTC());
    private AppendObserver observer = AppendObserver.SILENT;
    private Consumer<UnitOfWork<?>> whenOrdered = unitOfWork -> {};
    private @Nullable Serializer factSerializer;
    private @Nullable Serializer snapshotSerializer;

    SqliteEventStorageEngineBuilder() {
        persistenceExceptionResolver(AppendConflict.class::isInstance);
        batchSize(1000);
    }

    /** The directory of {@code events.db}; it is created when missing. */
    public SqliteEventStorageEngineBuilder directory(Path directory) {
        this.directory = directory;
        return this;
    }

    /** The clock that says when an event is recorded. */
    public SqliteEventStorageEngineBuilder clock(Clock clock) {
        return recordingTime(RecordingTime.by(clock));
    }

    public SqliteEventStorageEngineBuilder recordingTime(RecordingTime recordingTime) {
        this.recordingTime = recordingTime;
        return this;
    }

    public SqliteEventStorageEngineBuilder observer(AppendObserver observer) {
        this.observer = observer;
        return this;
    }

    /** Hears of a unit of work whose events have their place in the log and are not yet on the disk. */
    public SqliteEventStorageEngineBuilder whenOrdered(Consumer<UnitOfWork<?>> whenOrdered) {
        this.whenOrdered = whenOrdered;
        return this;
    }

    /** The serializer of facts; it must write JSON, which is kept as readable text. */
    @Override
    public SqliteEventStorageEngineBuilder eventSerializer(Serializer eventSerializer) {
        super.eventSerializer(new UnpackingSerializer(eventSerializer));
        this.factSerializer = eventSerializer;
        return this;
    }

    /** The serializer of snapshots; that of the facts, if none is given. */
    @Override
    public SqliteEventStorageEngineBuilder snapshotSerializer(Serializer snapshotSerializer) {
        super.snapshotSerializer(snapshotSerializer);
        this.snapshotSerializer = snapshotSerializer;
        return this;
    }

    @Override
    public SqliteEventStorageEngineBuilder upcasterChain(EventUpcaster upcasterChain) {
        super.upcasterChain(upcasterChain);
        return this;
    }

    @Override
    public SqliteEventStorageEngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    @Override
    public SqliteEventStorageEngineBuilder snapshotFilter(SnapshotFilter snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public SqliteEventStorageEngineBuilder batchSize(int batchSize) {
        super.batchSize(batchSize);
        return this;
    }

    @Override
    protected void validate() {
        if (directory == null || factSerializer == null) {
            throw new AxonConfigurationException("The event store needs a directory and a serializer of events");
        }
        if (snapshotSerializer == null) {
            snapshotSerializer(factSerializer);
        }
        super.validate();
    }

    EventLog openLog() {
        return EventLog.open(requireNonNull(directory), recordingTime, observer);
    }

    Consumer<UnitOfWork<?>> whenOrdered() {
        return whenOrdered;
    }

    public SqliteEventStorageEngine build() {
        return new SqliteEventStorageEngine(this);
    }
}
