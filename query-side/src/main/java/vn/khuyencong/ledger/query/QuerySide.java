package vn.khuyencong.ledger.query;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.ledger.query.documents.Log;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.ProjectionHealth;
import vn.khuyencong.ledger.query.documents.ProjectionLag;
import vn.khuyencong.ledger.query.documents.Projections;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.Rebuilds;
import vn.khuyencong.ledger.query.persons.Persons;

/** Puts the query side together; from outside come the read database, the event store, its serializer and the keys of persons. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
    /** One node a process; a fixed name lets a restarted process take its own claims again at once. */
    private static final String NODE = "query";

    @Bean
    Log log(EventStore store) {
        return new Log(source(store));
    }

    @Bean
    Projections projections(
            List<Projection> projections,
            MongoDatabase database,
            EventStore store,
            @Qualifier("eventSerializer") Serializer serializer) {
        return new Projections(projections, database, tokens(database, serializer), source(store));
    }

    @Bean
    Readings readings(Projections projections, Log log, Persons persons) {
        return new Readings(projections, log, persons);
    }

    @Bean
    Rebuilds rebuilds(Projections projections, Log log) {
        return new Rebuilds(projections, log);
    }

    @Bean
    ProjectionHealth projectionHealth(Projections projections) {
        return new ProjectionHealth(projections);
    }

    @Bean
    ProjectionLag projectionLag(Projections projections, Log log, MeterRegistry registry) {
        ProjectionLag lag = new ProjectionLag(projections, log);
        lag.bindTo(registry);
        return lag;
    }

    private static StreamableMessageSource<TrackedEventMessage<?>> source(EventStore store) {
        return store;
    }

    private static TokenStore tokens(MongoDatabase database, Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(serializer)
                .nodeId(NODE)
                .build();
    }
}
