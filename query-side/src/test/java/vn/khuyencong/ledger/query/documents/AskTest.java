package vn.khuyencong.ledger.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.query.persons.Persons;

class AskTest {
    private final House house = new House();
    private final Projections projections = house.projections();
    private final Readings readings = new Readings(projections, house.reading(), Persons.NONE);

    @BeforeEach
    void start() {
        projections.start();
    }

    @AfterEach
    void close() {
        projections.stop();
        house.close();
    }

    @Test
    void the_present_is_the_stored_position() {
        house.record("a", "b", "c");

        assertThat(facts(AsOf.PRESENT, 2L)).isEqualTo("3 at 2");
    }

    @Test
    void a_past_position_is_folded_anew() {
        house.record("a", "b", "c");

        assertThat(facts(new AsOf(null, null, 1L), 2L)).isEqualTo("2 at 1");
    }

    @Test
    void what_was_known_ends_before_the_first_later_record() {
        house.record("a");
        Instant between = Instant.now();
        while (!Instant.now().isAfter(between)) {
            Thread.onSpinWait();
        }
        house.record("b", "c");

        assertThat(facts(new AsOf(null, between, null), 2L)).isEqualTo("1 at 0");
    }

    @Test
    void a_position_that_the_log_has_not_is_not_answered() {
        house.record("a");

        assertThatThrownBy(() -> facts(new AsOf(null, null, 9L), null)).isInstanceOf(NotReached.class);
    }

    @Test
    void a_reader_of_its_own_write_is_woken_when_it_is_there() {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> facts(AsOf.PRESENT, 1L));
        house.record("a", "b");

        assertThat(answer).succeedsWithin(java.time.Duration.ofSeconds(5)).isEqualTo("2 at 1");
    }

    @Test
    void a_document_that_runs_ahead_of_the_position_is_not_shown() {
        house.record(FollowTheLogTest.many(20));
        facts(AsOf.PRESENT, 19L);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> house.record(FollowTheLogTest.many(3_000)));
        while (!writing.isDone()) {
            String[] answer = facts(AsOf.PRESENT, null).split(" at ");
            assertThat(Long.parseLong(answer[0])).isEqualTo(Long.parseLong(answer[1]) + 1);
        }
        assertThat(facts(AsOf.PRESENT, 3_019L)).isEqualTo("3020 at 3019");
    }

    private String facts(AsOf asOf, Long minPosition) {
        return readings.ask(
                "counting",
                asOf,
                minPosition,
                view -> view.documents().get("streams", "reference.issuers").getLong("facts") + " at "
                        + view.asOf().position());
    }
}
