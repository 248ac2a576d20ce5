package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.embedded.eventstore.Entries.entry;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TailingReaderTest {

    @TempDir
    private Path directory;

    @Test
    @Timeout(60)
    void a_tailing_reader_is_woken_by_each_commit_and_never_waits_for_a_poll() throws Exception {
        try (SqliteEventStorageEngine engine = SqliteEventStorageEngine.builder()
                .directory(directory)
                .eventSerializer(Entries.JSON)
                .build()) {
            EmbeddedEventStore store = EmbeddedEventStore.builder()
                    .storageEngine(engine)
                    .fetchDelay(1)
                    .timeUnit(TimeUnit.DAYS)
                    .build();
            try (BlockingStream<TrackedEventMessage<?>> tail = store.openStream(null)) {
                assertThat(tail.hasNextAvailable()).isFalse();
                for (int i = 0; i < 200; i++) {
                    store.publish(entry("project.1", i));
                    assertThat(positionOf(next(tail))).isEqualTo(i);
                }
            } finally {
                store.shutDown();
            }
        }
    }

    /** Axon's reader may miss one signal and then waits out its own patience, as every event processor does. */
    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> tail)
            throws InterruptedException {
        while (!tail.hasNextAvailable(1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        return tail.nextAvailable();
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
