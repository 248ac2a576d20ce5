package vn.khuyencong.ledger.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final House house = new House();
    private Projections projections = house.projections();
    private final Rebuilds rebuilds = new Rebuilds(projections, house.reading());

    @BeforeEach
    void fill() {
        house.record(FollowTheLogTest.many(1_500));
        projections.start();
        projections.named("counting").await(1_499, PATIENCE);
    }

    @AfterEach
    void close() {
        projections.stop();
        house.close();
    }

    @Test
    void a_spoilt_document_is_right_again_in_the_next_generation() {
        projections.named("counting").stored().deleteOne(new Document("_id", "facts/7"));

        rebuild();

        assertThat(rebuilds.states()).singleElement().satisfies(state -> {
            assertThat(state.generation()).isEqualTo(2);
            assertThat(state.position()).isEqualTo(1_499);
            assertThat(state.lastRebuildFailed()).isNull();
        });
        assertThat(projections.named("counting").stored().countDocuments(new Document("_id", "facts/7")))
                .isEqualTo(1);
    }

    @Test
    void the_generation_before_is_thrown_away_and_the_next_one_follows_the_log() {
        rebuild();
        house.record("later");
        projections.named("counting").await(1_500, PATIENCE);

        assertThat(house.database.getCollection("counting-1").countDocuments()).isZero();
        assertThat(house.tokens().fetchSegments("counting-1")).isEmpty();
        assertThat(facts()).isEqualTo(1_501);
    }

    @Test
    void a_restart_reads_the_generation_that_was_switched_to() {
        rebuild();
        projections.stop();
        house.record("later");
        projections = house.projections();
        projections.start();
        projections.named("counting").await(1_500, PATIENCE);

        assertThat(projections.named("counting").generation()).isEqualTo(2);
        assertThat(facts()).isEqualTo(1_501);
    }

    @Test
    void a_rebuild_that_fails_leaves_what_is_read_alone() {
        house.record("unfoldable");

        rebuild();

        assertThat(rebuilds.states()).singleElement().satisfies(state -> {
            assertThat(state.generation()).isEqualTo(1);
            assertThat(state.lastRebuildFailed()).contains("no place");
        });
        assertThat(house.database.getCollection("counting-2").countDocuments()).isZero();
    }

    @Test
    void only_projections_that_exist_are_rebuilt() {
        assertThatThrownBy(() -> rebuilds.begin("nothing")).isInstanceOf(NoSuchElementException.class);
    }

    private void rebuild() {
        assertThat(rebuilds.begin("counting")).isTrue();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (rebuilds.states().getFirst().rebuiltUpTo() != null && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private long facts() {
        return projections
                .named("counting")
                .stored()
                .find(new Document("_id", "streams/reference.issuers"))
                .first()
                .getLong("facts");
    }
}
