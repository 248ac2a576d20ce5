package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Axon's own contract of an event store. Its events carry the times that they expect to be found under, so this store
 * keeps the times as they were sent.
 */
class AxonContractTest
        extends BatchingEventStorageEngineTest<SqliteEventStorageEngine, SqliteEventStorageEngineBuilder> {

    @TempDir
    private Path directory;

    private final List<SqliteEventStorageEngine> engines = new ArrayList<>();

    @BeforeEach
    void openTheStore() {
        setTestSubject(createEngine());
    }

    @Override
    protected SqliteEventStorageEngine createEngine(UnaryOperator<SqliteEventStorageEngineBuilder> customization) {
        SqliteEventStorageEngine engine = customization
                .apply(SqliteEventStorageEngine.builder()
                        .directory(directory.resolve("store" + engines.size()))
                        .recordingTime(RecordingTime.asSent())
                        .eventSerializer(JacksonSerializer.defaultSerializer())
                        .snapshotSerializer(JacksonSerializer.defaultSerializer()))
                .build();
        engines.add(engine);
        setTestSubject(engine);
        return engine;
    }

    @AfterEach
    void closeTheStores() {
        engines.forEach(SqliteEventStorageEngine::close);
    }
}
