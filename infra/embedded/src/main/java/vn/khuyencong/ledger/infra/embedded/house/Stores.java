package vn.khuyencong.ledger.infra.embedded.house;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.khuyencong.ledger.command.desk.Streams;
import vn.khuyencong.ledger.command.web.Durability;
import vn.khuyencong.ledger.command.web.Positions;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.infra.embedded.eventstore.MicrometerAppendObserver;
import vn.khuyencong.ledger.infra.embedded.eventstore.SqliteEventStorageEngine;
import vn.khuyencong.ledger.infra.embedded.facts.FactSerializer;
import vn.khuyencong.ledger.infra.embedded.readstore.EmbeddedReadStore;

/** The embedded stores: the log in {@code events.db}, the read models in {@code views.db}. */
@Configuration(proxyBeanMethods = false)
class Stores {

    @Bean
    DataDirectory dataDirectory(@Value("${ledger.data}") String directory, Environment environment) {
        return DataDirectory.open(Path.of(directory).toAbsolutePath(), DataDirectory.Books.of(environment));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return FactSerializer.of(Map.copyOf(FactTypes.byStoredName()));
    }

    @Bean(destroyMethod = "close")
    SqliteEventStorageEngine eventStorageEngine(
            DataDirectory data, @Qualifier("eventSerializer") Serializer facts, Clock clock, MeterRegistry meters) {
        return SqliteEventStorageEngine.builder()
                .directory(data.root())
                .clock(clock)
                .observer(new MicrometerAppendObserver(meters))
                .whenOrdered(Streams::letOthersDecide)
                .eventSerializer(facts)
                .snapshotSerializer(facts)
                .build();
    }

    @Bean
    EmbeddedEventStore eventStore(SqliteEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** A command carries all that its facts need to say; Axon has nothing to add from the message before it. */
    @Bean
    CorrelationDataProvider nothingFromTheMessageBefore() {
        return message -> Map.of();
    }

    @Bean
    Durability durability(SqliteEventStorageEngine engine) {
        return new Durability() {
            @Override
            public long failures() {
                return engine.failures();
            }

            @Override
            public void awaitSettled() {
                engine.awaitSettled();
            }
        };
    }

    @Bean
    Positions positions(SqliteEventStorageEngine engine) {
        return engine::positionOf;
    }

    @Bean(destroyMethod = "close")
    EmbeddedReadStore readStore(DataDirectory data) {
        return EmbeddedReadStore.start(data.root());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(EmbeddedReadStore store) {
        return MongoClients.create(store.connectionString());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client) {
        return client.getDatabase("ledger");
    }
}
