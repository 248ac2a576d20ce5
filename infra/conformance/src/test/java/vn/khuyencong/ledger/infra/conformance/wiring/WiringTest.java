package vn.khuyencong.ledger.infra.conformance.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.khuyencong.ledger.infra.embedded.EmbeddedLedger;
import vn.khuyencong.ledger.infra.embedded.eventstore.SqliteEventStorageEngine;

/** The parts that Axon really uses, where a missing bridge would silently put others. */
@DirtiesContext
@SpringBootTest(classes = EmbeddedLedger.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WiringTest {
    @TempDir
    private static Path directory;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Configuration axon;

    @DynamicPropertySource
    static void ownBooks(DynamicPropertyRegistry properties) {
        properties.add("ledger.data", () -> directory.resolve("data").toString());
    }

    @Test
    void axon_appends_to_and_reads_from_the_sqlite_log() {
        EventStore store = axon.eventStore();
        assertThat(store).isExactlyInstanceOf(EmbeddedEventStore.class).isSameAs(house.getBean(EventStore.class));
        assertThat(house.getBeansOfType(EventStorageEngine.class).values())
                .singleElement()
                .isInstanceOf(SqliteEventStorageEngine.class)
                .isSameAs(ReflectionTestUtils.getField(store, "storageEngine"));
        assertThat((Object) axon.eventBus()).isSameAs(store);
    }

    @Test
    void facts_are_written_by_their_own_serializer_and_everything_else_as_json() {
        Serializer facts = house.getBean("eventSerializer", Serializer.class);
        assertThat(axon.eventSerializer()).isSameAs(facts);
        assertThat(facts.getClass().getPackageName()).startsWith("vn.khuyencong.ledger");
        assertThat(axon.serializer()).isInstanceOf(JacksonSerializer.class);
    }

    @Test
    void what_axon_and_the_ledger_count_stands_on_the_registry_that_prometheus_reads() {
        MeterRegistry registry = house.getBean(MeterRegistry.class);
        assertThat(registry).isInstanceOf(PrometheusMeterRegistry.class);
        String shown = ((PrometheusMeterRegistry) registry).scrape();
        assertThat(shown)
                .contains(
                        "commandBus_",
                        "ledger_commands_total{outcome=\"accepted\",type=\"PublishActivity\"} 33.0",
                        "ledger_command_duration_seconds_count{outcome=\"accepted\",type=\"PublishActivity\"}",
                        "ledger_projection_lag_events{projection=\"balances\"}",
                        "ledger_store_append_duration_seconds_count",
                        "ledger_store_append_events_sum",
                        "ledger_store_append_bytes_sum");
    }

    @Test
    void nothing_of_the_house_asks_for_an_axon_server() {
        assertThat(house.getBeanNamesForType(AxonServerEventStore.class)).isEmpty();
        assertThat(house.getBeansOfType(CommandBus.class).values())
                .singleElement()
                .isInstanceOf(SimpleCommandBus.class);
    }
}
