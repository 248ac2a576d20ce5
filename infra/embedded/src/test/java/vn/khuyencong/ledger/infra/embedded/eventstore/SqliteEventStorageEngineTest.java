package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.ledger.infra.embedded.eventstore.Entries.entries;
import static vn.khuyencong.ledger.infra.embedded.eventstore.Entries.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStorageEngineTest {

    private final Deque<Instant> times = new ArrayDeque<>();
    private final List<Integer> appends = new ArrayList<>();

    @TempDir
    private Path directory;

    private SqliteEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = SqliteEventStorageEngine.builder()
                .directory(directory)
                .clock(new ScriptedClock())
                .observer((events, bytes, nanos) -> appends.add(events))
                .eventSerializer(Entries.JSON)
                .build();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void positions_begin_at_0_and_have_no_gaps_whatever_is_refused_and_whenever_the_store_is_reopened() {
        engine.appendEvents(entries("project.1", 3));
        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 2))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(new GenericEventMessage<>("outside any stream"));
        close();
        open();
        engine.appendEvents(entries("project.2", 2));

        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void the_recorded_time_stands_still_while_the_clock_runs_backwards() {
        times.addAll(List.of(at("10:00:00"), at("10:00:02"), at("09:59:00"), at("10:00:01"), at("10:00:03")));

        engine.appendEvents(entries("project.1", 5));

        assertThat(log())
                .extracting(EventMessage::getTimestamp)
                .containsExactly(at("10:00:00"), at("10:00:02"), at("10:00:02"), at("10:00:02"), at("10:00:03"));
    }

    @Test
    void the_recorded_time_stands_still_when_the_clock_was_set_back_between_two_runs() {
        times.add(at("10:00:00"));
        engine.appendEvents(entry("project.1", 0));
        close();
        open();
        times.add(at("09:00:00"));
        engine.appendEvents(entry("project.1", 1));

        assertThat(log()).extracting(EventMessage::getTimestamp).containsOnly(at("10:00:00"));
    }

    @Test
    void a_token_at_a_time_stands_before_the_first_event_recorded_then_or_later() {
        times.addAll(List.of(at("10:00:00"), at("10:00:01"), at("10:00:01"), at("10:00:05")));
        engine.appendEvents(entries("project.1", 4));

        assertThat(engine.createTokenAt(at("09:00:00"))).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(engine.createTokenAt(at("10:00:01"))).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(at("10:00:01").plusNanos(1))).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(at("10:00:06"))).isEqualTo(engine.createHeadToken());
    }

    @Test
    void an_empty_store_has_no_tokens() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(at("10:00:00"))).isNull();
        assertThat(engine.lastSequenceNumberFor("project.1")).isEmpty();
    }

    @Test
    void what_one_unit_of_work_publishes_is_one_append() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(entries("project.1", 2));
        engine.appendEvents(entry("fund.1", 0));
        var nested = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(entry("fund.2", 0));
        nested.commit();

        assertThat(log()).isEmpty();
        unitOfWork.commit();

        assertThat(appends).containsExactly(4);
        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void what_is_appended_while_the_unit_of_work_commits_is_appended_at_once() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.onCommit(committing -> engine.appendEvents(entry("project.1", 0)));

        unitOfWork.commit();

        assertThat(appends).containsExactly(1);
    }

    @Test
    void a_unit_of_work_that_fails_before_its_commit_leaves_nothing() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.onPrepareCommit(preparing -> {
            engine.appendEvents(entry("project.1", 0));
            throw new IllegalStateException("a subscriber refuses");
        });

        assertThatThrownBy(unitOfWork::commit).hasMessage("a subscriber refuses");
        assertThat(log()).isEmpty();
        assertThat(appends).isEmpty();
    }

    @Test
    void a_conflict_rolls_the_unit_of_work_back_and_stores_none_of_its_streams() {
        engine.appendEvents(entry("fund.1", 0));
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(entry("project.1", 0));
        engine.appendEvents(entry("fund.1", 0));

        assertThatThrownBy(unitOfWork::commit).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(unitOfWork.isRolledBack()).isTrue();
        assertThat(engine.lastSequenceNumberFor("project.1")).isEmpty();
    }

    @Test
    void a_stream_takes_only_the_event_that_follows_its_last() {
        engine.appendEvents(entries("project.1", 3));

        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 4))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(entry("project.1", 3));

        assertThat(engine.lastSequenceNumberFor("project.1")).contains(3L);
    }

    @Test
    void an_event_id_is_stored_once() {
        engine.appendEvents(entries("project.1", 2));
        var twin = new GenericDomainEventMessage<>(
                "Project",
                "project.2",
                0,
                "payload",
                MetaData.emptyInstance(),
                log().getFirst().getIdentifier(),
                at("10:00:00"));

        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 2), twin))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(entry("project.2", 0), entry("project.1", 2));

        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void the_position_of_an_event_is_known_as_soon_as_it_is_appended_and_ever_after() {
        List<DomainEventMessage<Object>> first = entries("project.1", 2);
        engine.appendEvents(first);
        assertThat(engine.positionOf(first.get(1).getIdentifier())).hasValue(1);

        engine.appendEvents(entries("project.2", 20_000));
        assertThat(engine.positionOf(first.get(1).getIdentifier())).hasValue(1);
        assertThat(engine.positionOf("never appended")).isEmpty();
    }

    @Test
    void an_id_that_is_no_uuid_reads_back_as_it_was() {
        for (String id : List.of("a plain id", "01A20D30-EF11-709F-A0DD-BF1691D9DAA8", "-".repeat(36))) {
            engine.appendEvents(new GenericEventMessage<>(id, "payload", MetaData.emptyInstance(), at("10:00:00")));
            assertThat(engine.positionOf(id)).isPresent();
        }
        assertThat(log())
                .extracting(EventMessage::getIdentifier)
                .containsExactly("a plain id", "01A20D30-EF11-709F-A0DD-BF1691D9DAA8", "-".repeat(36));
    }

    @Test
    void a_closed_store_says_so() {
        engine.close();

        assertThatThrownBy(() -> engine.appendEvents(entry("project.1", 0)))
                .isInstanceOf(EventStoreUnavailable.class)
                .hasMessageContaining("events.db")
                .hasMessageContaining("closed");
        assertThatThrownBy(this::log).isInstanceOf(EventStoreUnavailable.class).hasMessageContaining("closed");
    }

    @Test
    void a_store_without_a_directory_or_a_serializer_is_not_built() {
        assertThatThrownBy(() ->
                        SqliteEventStorageEngine.builder().directory(directory).build())
                .isInstanceOf(AxonConfigurationException.class);
        assertThatThrownBy(() -> SqliteEventStorageEngine.builder()
                        .eventSerializer(Entries.JSON)
                        .build())
                .isInstanceOf(AxonConfigurationException.class);
    }

    @Test
    void a_token_of_another_store_is_refused() {
        engine.appendEvents(entry("project.1", 0));

        assertThatThrownBy(() -> engine.readEvents(new GapAwareTrackingToken(0, Set.of()), false)
                        .toList())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<TrackedEventMessage<?>> log() {
        return new ArrayList<>(engine.readEvents(null, false).toList());
    }

    private LongStream positionsOf(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .mapToLong(event -> event.trackingToken().position().orElseThrow());
    }

    private List<Long> positions() {
        return positionsOf(log()).boxed().toList();
    }

    private static Instant at(String time) {
        return Instant.parse("2016-03-21T" + time + "Z");
    }

    /** Tells the times it was given, then stays at the last. */
    private final class ScriptedClock extends Clock {

        @Override
        public Instant instant() {
            return times.size() > 1 ? times.remove() : times.isEmpty() ? Instant.EPOCH : times.peek();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
