package vn.khuyencong.ledger.query.shelves;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.query.QuerySide;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.persons.MemoryPersons;

/** The query side on a log and a read store in memory, asked over HTTP. */
public final class QuestionHouse implements AutoCloseable {
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final Map<String, Long> lengths = new HashMap<>();
    private long head = -1;

    public QuestionHouse() {
        context.setServletContext(new MockServletContext());
        context.register(Beneath.class);
        context.refresh();
    }

    /** Records a fact on its stream and says under which id. */
    public EntryId put(Object stream, Fact fact) {
        return put(stream, "nguoi.nhap", fact);
    }

    public EntryId put(Object stream, String actor, Fact fact) {
        long sequence = lengths.merge(stream.toString(), 1L, Long::sum) - 1;
        String type = stream.toString().substring(0, stream.toString().indexOf('.'));
        context.getBean(EventStore.class)
                .publish(List.of(new GenericDomainEventMessage<>(
                        type, stream.toString(), sequence, fact, Map.of("actorId", actor))));
        head++;
        return EntryId.of(stream.toString(), sequence);
    }

    /** Keeps the bytes of a text beside the log and says under which hash. */
    public Sha256 keep(byte[] content) {
        return context.getBean(KeptTexts.class).keep(content);
    }

    /** What is found under a hash becomes another file, as on a disk that went bad. */
    public void spoil(Sha256 hash, byte[] content) {
        context.getBean(KeptTexts.class).spoil(hash, content);
    }

    /** Where what is said of persons is sealed and opened. */
    public MemoryPersons persons() {
        return context.getBean(MemoryPersons.class);
    }

    /** Position of the newest fact. */
    public long head() {
        return head;
    }

    /** Asks for what was recorded up to now. */
    public Answer get(String path) {
        return answer("/api/v1" + path, Locale.of("vi"));
    }

    /** The page at an address, with what was recorded up to now. */
    public Rendered page(String path, Locale language) {
        Answer answer = answer(path, language);
        return new Rendered(answer.status(), answer.text());
    }

    /** A word of the pages, in Vietnamese. */
    public String word(String key) {
        return context.getMessage(key, null, Locale.of("vi"));
    }

    private Answer answer(String path, Locale language) {
        String wait = head < 0 ? "" : (path.contains("?") ? "&" : "?") + "minPosition=" + head;
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        return new Answer(MockMvcTester.create(mvc)
                .get()
                .uri(path + wait)
                .locale(language)
                .exchange());
    }

    /** Nobody waits for it, because the next house has nothing in common with this one. */
    @Override
    public void close() {
        Thread.ofVirtual().start(() -> {
            context.stop();
            context.getBean(MongoDatabase.class).drop();
            context.close();
        });
    }

    /** What lies beneath the query side. */
    @Configuration
    @EnableWebMvc
    @Import({QuerySide.class, Rendered.Templates.class})
    static class Beneath {
        /** One for all houses of this JVM, because it takes its time to shut down. */
        private static final int SERVER =
                new MongoServer(new MemoryBackend()).bind().getPort();

        private static final AtomicInteger HOUSES = new AtomicInteger();

        @Bean
        MongoClient client() {
            return MongoClients.create("mongodb://localhost:" + SERVER);
        }

        @Bean
        MongoDatabase database(MongoClient client) {
            return client.getDatabase("views" + HOUSES.incrementAndGet());
        }

        @Bean
        KeptTexts texts() {
            return new KeptTexts();
        }

        @Bean
        MemoryPersons persons() {
            return new MemoryPersons();
        }

        @Bean
        EventStore eventStore() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }

        @Bean
        Serializer eventSerializer() {
            return JacksonSerializer.defaultSerializer();
        }

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }
}
