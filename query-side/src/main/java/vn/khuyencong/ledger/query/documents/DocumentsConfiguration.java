package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins projections, their processors and the readings over one Mongo database. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    private static final String ONE_NODE = "ledger";

    @Bean
    TokenStore projectionTokens(MongoClient client, MongoDatabase database) {
        MongoTokenStore.Builder builder = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, database.getName())
                        .build())
                .serializer(JacksonSerializer.defaultSerializer())
                .nodeId(ONE_NODE);
        return new TokensBehindDocuments(builder, database);
    }

    @Bean
    Processors processors(
            List<Projection> projections,
            EventStore log,
            TokenStore tokens,
            MongoDatabase database,
            MeterRegistry meters) {
        return new Processors(projections, log, tokens, database, meters);
    }

    @Bean
    Readings readings(List<Projection> projections, Processors processors, EventStore log, MongoDatabase database) {
        return new Readings(projections, processors, log, database);
    }
}
