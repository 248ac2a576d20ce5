package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.ledger.infra.embedded.eventstore.Entries.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    private static final int CALLERS = 64;
    private static final int EACH = 50;

    private final List<Integer> appends = new ArrayList<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @TempDir
    private Path directory;

    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLog.open(
                directory, RecordingTime.by(Clock.systemUTC()), (events, bytes, nanos) -> appends.add(events));
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        log.close();
    }

    @Test
    void what_64_callers_were_acknowledged_is_there_after_reopening_in_far_fewer_appends() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> work = IntStream.range(0, CALLERS)
                .<Callable<Void>>mapToObj(caller -> () -> {
                    for (int i = 0; i < EACH; i++) {
                        DomainEventMessage<?> event = entry("project." + caller, i);
                        append(event);
                        acknowledged.add(event.getIdentifier());
                    }
                    return null;
                })
                .toList();
        for (Future<Void> done : callers.invokeAll(work)) {
            done.get();
        }
        log.close();
        open();

        List<StoredEvent> stored = log.reader().after(-1, Integer.MAX_VALUE);
        Set<String> ids = new HashSet<>();
        stored.forEach(event -> ids.add(event.getEventIdentifier()));
        assertThat(ids).hasSize(CALLERS * EACH).isEqualTo(acknowledged);
        assertThat(stored)
                .extracting(event -> event.trackingToken().position().orElseThrow())
                .containsExactlyElementsOf(
                        LongStream.range(0, CALLERS * EACH).boxed().toList());
        assertThat(appends.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CALLERS * EACH);
        assertThat(appends).hasSizeLessThan(CALLERS * EACH / 2);
    }

    @Test
    void callers_who_arrive_together_share_one_append_and_a_conflict_fails_only_its_own_batch() throws Exception {
        append(entry("project.1", 0));
        List<Future<Long>> together = appendTogether(
                entry("project.1", 1), entry("project.1", 1), entry("project.2", 0), entry("project.3", 0));

        assertThat(together.stream().filter(GroupCommitTest::isRefused).count()).isEqualTo(1);
        assertThat(together.get(2).get()).isPositive();
        assertThat(together.get(3).get()).isPositive();
        assertThat(appends).containsExactly(1, 3);
        assertThat(log.reader().lastPosition()).hasValue(3);
    }

    @Test
    void an_event_id_that_exists_makes_sqlite_object_and_still_fails_only_its_own_batch() throws Exception {
        DomainEventMessage<?> first = entry("project.1", 0);
        append(first);
        DomainEventMessage<?> twin = new GenericDomainEventMessage<>(
                "Project",
                "project.9",
                0,
                "payload",
                MetaData.emptyInstance(),
                first.getIdentifier(),
                first.getTimestamp());

        List<Future<Long>> together = appendTogether(entry("project.1", 1), twin, entry("project.2", 0));

        assertThatThrownBy(together.get(1)::get).hasCauseInstanceOf(AppendConflict.class);
        assertThat(together.get(0).get()).isPositive();
        assertThat(together.get(2).get()).isPositive();
        assertThat(log.reader().lastPosition()).hasValue(2);
        assertThat(log.reader().lastSequence("project.9")).isEmpty();
    }

    @Test
    void an_observer_that_throws_takes_nothing_back() {
        log.close();
        log = EventLog.open(directory, RecordingTime.by(Clock.systemUTC()), (events, bytes, nanos) -> {
            throw new IllegalStateException("no room for a figure");
        });

        append(entry("project.1", 0));

        assertThat(log.reader().lastPosition()).hasValue(0);
    }

    @Test
    void what_was_decided_on_a_batch_that_failed_fails_with_it() {
        append(entry("project.1", 0));
        long before = log.writer().failures();
        List<Batch> ordered = log.writer()
                .exclusively(() -> List.of(
                        order(entry("project.1", 2)), order(entry("project.1", 3)), order(entry("project.2", 0))));

        log.writer().awaitSettled();

        assertThatThrownBy(ordered.get(0)::await).isInstanceOf(AppendConflict.class);
        assertThatThrownBy(ordered.get(1)::await).isInstanceOf(AppendConflict.class);
        assertThat(ordered.get(2).await()).isEqualTo(1);
        assertThat(log.writer().failures()).isEqualTo(before + 2);
    }

    @Test
    void others_may_decide_before_the_disk_has_it_and_stand_behind_it_in_the_log() {
        List<Long> heard = new ArrayList<>();
        Batch first = log.writer()
                .exclusively(() -> log.writer()
                        .order(
                                List.of(log.encode(entry("project.1", 0), Entries.JSON)),
                                () -> heard.add(log.reader().lastPosition().orElse(-1))));
        append(entry("project.1", 1));

        assertThat(heard).containsExactly(-1L);
        assertThat(first.await()).isZero();
    }

    @Test
    void who_saw_a_batch_before_its_sync_waits_for_the_sync() {
        List<CompletableFuture<Long>> seen = new ArrayList<>();
        Batch alone = log.writer().order(List.of(log.encode(entry("project.1", 0), Entries.JSON)), () -> {
            CompletableFuture<Long> waiter = CompletableFuture.supplyAsync(() -> {
                log.writer().awaitSettled();
                return log.reader().lastPosition().orElse(-1);
            });
            seen.add(waiter);
            assertThatThrownBy(() -> waiter.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });

        assertThat(alone.await()).isZero();
        assertThat(seen.getFirst().join()).isZero();
    }

    private Batch order(DomainEventMessage<?> event) {
        return log.writer().order(List.of(log.encode(event, Entries.JSON)), () -> {});
    }

    private long append(DomainEventMessage<?> event) {
        return log.writer()
                .order(List.of(log.encode(event, Entries.JSON)), () -> {})
                .await();
    }

    /** Holds the writer until all callers wait for it. */
    private List<Future<Long>> appendTogether(DomainEventMessage<?>... events) {
        return log.writer().exclusively(() -> {
            List<Future<Long>> answers = new ArrayList<>();
            for (DomainEventMessage<?> event : events) {
                answers.add(callers.submit(() -> append(event)));
            }
            while (log.writer().waiting() < events.length) {
                Thread.onSpinWait();
            }
            return answers;
        });
    }

    private static boolean isRefused(Future<Long> answer) {
        try {
            answer.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof AppendConflict;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
