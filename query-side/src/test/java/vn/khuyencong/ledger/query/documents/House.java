package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;

/** A log and a read store in memory, that projections can be started on, stopped and started again. */
final class House implements AutoCloseable {
    private static final String STREAM = "reference.issuers";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client;
    private final AtomicLong sequence = new AtomicLong();
    final MongoDatabase database;
    final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    House() {
        client = MongoClients.create("mongodb://localhost:" + server.bind().getPort());
        database = client.getDatabase("views");
    }

    void record(String... issuers) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (String issuer : issuers) {
            messages.add(message(new IssuerPublished(issuer, issuer, IssuerScope.NATIONAL)));
        }
        log.publish(messages);
    }

    private EventMessage<?> message(Fact fact) {
        return new GenericDomainEventMessage<>("reference", STREAM, sequence.getAndIncrement(), fact);
    }

    TokenStore tokens() {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(JacksonSerializer.defaultSerializer())
                .nodeId("query")
                .build();
    }

    Projections projections() {
        return new Projections(List.of(new Counting()), database, tokens(), log);
    }

    Log reading() {
        return new Log(log);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
