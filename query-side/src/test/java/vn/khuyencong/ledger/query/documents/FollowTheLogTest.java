package vn.khuyencong.ledger.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class FollowTheLogTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void every_fact_is_folded_once_and_the_position_stands_beside_it() {
        house.record(many(2_500));
        Projections projections = started(2_499);

        assertThat(counted(projections)).isEqualTo(2_500);
        assertThat(stored(projections).countDocuments()).isEqualTo(2_500 + 2);
        projections.stop();
    }

    @Test
    void a_token_that_ran_ahead_of_the_documents_loses_nothing() {
        house.record(many(30));
        started(29).stop();
        stored(house.projections()).drop();

        assertThat(counted(started(29))).isEqualTo(30);
    }

    @Test
    void documents_that_ran_ahead_of_the_token_count_nothing_twice() {
        house.record(many(30));
        started(29).stop();
        TokenStore tokens = house.tokens();
        tokens.fetchToken("counting-1", 0);
        tokens.storeToken(new GlobalSequenceTrackingToken(10), "counting-1", 0);
        house.record(many(5));

        assertThat(counted(started(34))).isEqualTo(35);
    }

    @Test
    void documents_of_half_a_bulk_write_count_nothing_twice() {
        house.record(many(30));
        Projections projections = started(29);
        projections.stop();
        stored(projections)
                .replaceOne(new Document("_id", "position"), new Document("_id", "position").append("seen", 12L));

        assertThat(counted(started(29))).isEqualTo(30);
    }

    @Test
    void a_fact_that_cannot_be_folded_stops_the_projection_where_it_stands() {
        house.record(many(7));
        house.record("unfoldable", "after");
        Projections projections = started(6);

        Health health = awaitDown(projections);
        assertThat(health.getDetails().get("stopped").toString()).contains("counting", "position 7", "no place");
        assertThat(counted(projections)).isEqualTo(7);
        projections.stop();
    }

    @Test
    void two_segments_are_refused() {
        house.tokens().initializeTokenSegments("counting-1", 2);

        assertThatThrownBy(() -> house.projections().start()).hasMessageContaining("one segment");
    }

    @Test
    void the_lag_is_what_is_not_yet_folded() {
        house.record(many(3));
        Projections projections = house.projections();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new ProjectionLag(projections, house.reading()).bindTo(meters);

        assertThat(meters.get("ledger.projection.lag").gauge().value()).isEqualTo(3);
    }

    private Projections started(long position) {
        Projections projections = house.projections();
        projections.start();
        projections.named("counting").await(position, PATIENCE);
        return projections;
    }

    private static Health awaitDown(Projections projections) {
        ProjectionHealth health = new ProjectionHealth(projections);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (health.health().getStatus().equals(Status.UP) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        return health.health();
    }

    private static MongoCollection<Document> stored(Projections projections) {
        return projections.named("counting").stored();
    }

    private static long counted(Projections projections) {
        return stored(projections)
                .find(new Document("_id", "streams/reference.issuers"))
                .first()
                .getLong("facts");
    }

    static String[] many(int count) {
        return IntStream.range(0, count).mapToObj(n -> "issuer-" + n).toArray(String[]::new);
    }
}
