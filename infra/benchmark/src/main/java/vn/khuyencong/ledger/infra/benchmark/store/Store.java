package vn.khuyencong.ledger.infra.benchmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.infra.embedded.eventstore.SqliteEventStorageEngine;
import vn.khuyencong.ledger.infra.embedded.facts.FactSerializer;

/** An open event store in a directory of its own. */
public final class Store implements AutoCloseable {
    private final EventStorageEngine engine;
    private final EmbeddedEventStore events;
    private final AutoCloseable file;

    private Store(EventStorageEngine engine, AutoCloseable file) {
        this.engine = engine;
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.file = file;
    }

    public static Store ours(Path directory) {
        Serializer facts = serializer();
        SqliteEventStorageEngine engine = SqliteEventStorageEngine.builder()
                .directory(directory)
                .eventSerializer(facts)
                .snapshotSerializer(facts)
                .whenOrdered(Streams::letOthersDecide)
                .build();
        return new Store(engine, engine);
    }

    public static Store axons(Path directory) throws Exception {
        OneWriter writer = OneWriter.open(directory.resolve("axon.db"));
        return new Store(AxonOnSqlite.engine(writer, serializer()), writer);
    }

    private static Serializer serializer() {
        return FactSerializer.of(Map.copyOf(FactTypes.byStoredName()));
    }

    public EmbeddedEventStore events() {
        return events;
    }

    public EventStorageEngine engine() {
        return engine;
    }

    /** The position of the last event. */
    public long lastPosition() {
        TrackingToken head = engine.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Publishes the events in one unit of work, as a command handler would; returns when they are on the disk. */
    public void publish(List<? extends EventMessage<?>> facts) {
        DefaultUnitOfWork.startAndGet(facts.getFirst()).execute(() -> events.publish(facts));
    }

    /** Closes the file, which writes back what waits beside it. */
    @Override
    public void close() throws Exception {
        events.shutDown();
        file.close();
    }

    /** The bytes of everything that a closed store left in its directory. */
    public static long bytesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
