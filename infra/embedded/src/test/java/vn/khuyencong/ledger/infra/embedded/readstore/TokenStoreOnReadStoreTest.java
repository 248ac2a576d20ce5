package vn.khuyencong.ledger.infra.embedded.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenStoreOnReadStoreTest {

    private static final String PROCESSOR = "balances";

    @TempDir
    private Path directory;

    private EmbeddedReadStore store;
    private MongoClient client;
    private MongoTokenStore tokens;

    @BeforeEach
    void open() {
        store = EmbeddedReadStore.start(directory);
        client = MongoClients.create(store.connectionString());
        tokens = tokenStore("local");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void a_token_comes_back_as_it_was_stored_also_after_a_restart() {
        tokens.initializeTokenSegments(PROCESSOR, 1);
        assertThat(tokens.fetchToken(PROCESSOR, 0)).isNull();

        tokens.storeToken(position(41), PROCESSOR, 0);
        tokens.storeToken(position(42), PROCESSOR, 0);
        assertThat(tokens.fetchToken(PROCESSOR, 0)).isEqualTo(position(42));
        close();
        open();

        assertThat(tokens.fetchToken(PROCESSOR, 0)).isEqualTo(position(42));
    }

    @Test
    void segments_are_initialized_once() {
        tokens.initializeTokenSegments(PROCESSOR, 2, position(7));

        assertThat(tokens.fetchSegments(PROCESSOR)).containsExactly(0, 1);
        assertThat(tokens.fetchAvailableSegments(PROCESSOR))
                .extracting(Segment::getSegmentId)
                .containsExactly(0, 1);
        assertThat(tokens.fetchToken(PROCESSOR, 1)).isEqualTo(position(7));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> tokens.initializeTokenSegments(PROCESSOR, 2));
        assertThatExceptionOfType(UnableToInitializeTokenException.class)
                .isThrownBy(() -> tokens.initializeSegment(position(1), PROCESSOR, 1));
    }

    @Test
    void a_claim_keeps_others_away_until_it_is_released() {
        MongoTokenStore other = tokenStore("other");
        tokens.initializeTokenSegments(PROCESSOR, 1, position(7));
        tokens.fetchToken(PROCESSOR, 0);
        tokens.extendClaim(PROCESSOR, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.fetchToken(PROCESSOR, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.extendClaim(PROCESSOR, 0));
        assertThat(other.fetchAvailableSegments(PROCESSOR)).isEmpty();
        tokens.releaseClaim(PROCESSOR, 0);

        assertThat(other.fetchToken(PROCESSOR, 0)).isEqualTo(position(7));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> tokens.storeToken(position(8), PROCESSOR, 0));
    }

    @Test
    void a_deleted_token_is_gone() {
        tokens.initializeTokenSegments(PROCESSOR, 1);
        tokens.fetchToken(PROCESSOR, 0);

        tokens.deleteToken(PROCESSOR, 0);

        assertThat(tokens.fetchSegments(PROCESSOR)).isEmpty();
    }

    @Test
    void the_store_keeps_one_identity() {
        String identity = tokens.retrieveStorageIdentifier().orElseThrow();
        close();
        open();

        assertThat(tokens.retrieveStorageIdentifier()).contains(identity);
    }

    private MongoTokenStore tokenStore(String nodeId) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, "views")
                        .build())
                .serializer(JacksonSerializer.defaultSerializer())
                .claimTimeout(Duration.ofMinutes(1))
                .nodeId(nodeId)
                .build();
    }

    private static TrackingToken position(long globalIndex) {
        return new GlobalSequenceTrackingToken(globalIndex);
    }
}
