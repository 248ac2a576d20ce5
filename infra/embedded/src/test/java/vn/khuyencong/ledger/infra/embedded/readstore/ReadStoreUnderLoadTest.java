package vn.khuyencong.ledger.infra.embedded.readstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadStoreUnderLoadTest {

    private static final int ROUNDS = 500;
    private static final int FIELDS = 200;

    @TempDir
    private Path directory;

    private EmbeddedReadStore store;
    private MongoClient client;
    private MongoDatabase views;

    @BeforeEach
    void open() {
        store = EmbeddedReadStore.start(directory);
        client = MongoClients.create(store.connectionString() + "/?serverSelectionTimeoutMS=1000");
        views = client.getDatabase("views");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void a_reader_never_sees_half_of_a_replacement() {
        MongoCollection<Document> balances = views.getCollection("balances");
        balances.insertOne(uniform("one", 0));

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int round = 1; round <= ROUNDS; round++) {
                balances.replaceOne(eq("one"), uniform("one", round));
            }
        });

        int reads = 0;
        while (!writer.isDone() || reads == 0) {
            Document seen = balances.find(eq("one")).first();
            assertThat(seen).isNotNull().hasSize(FIELDS + 1);
            assertThat(amounts(seen)).hasSize(1);
            reads++;
        }
        writer.join();
        assertThat(balances.find(eq("one")).first()).isEqualTo(uniform("one", ROUNDS));
    }

    @Test
    void a_reader_never_sees_half_of_a_batch() {
        MongoCollection<Document> balances = views.getCollection("balances");
        List<String> ids =
                IntStream.range(0, 50).mapToObj("fund:%02d"::formatted).toList();
        balances.bulkWrite(batch(ids, 0));

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int round = 1; round <= ROUNDS; round++) {
                balances.bulkWrite(batch(ids, round));
            }
        });

        int reads = 0;
        while (!writer.isDone() || reads == 0) {
            List<Document> seen = balances.find(in("_id", ids)).into(new ArrayList<>());
            assertThat(seen).hasSize(ids.size());
            assertThat(seen)
                    .extracting(document -> document.get("amountDong"))
                    .containsOnly(seen.getFirst().get("amountDong"));
            reads++;
        }
        writer.join();
    }

    @Test
    void a_reader_never_misses_a_collection_that_is_being_replaced() {
        MongoCollection<Document> balances = views.getCollection("balances");
        balances.insertOne(new Document("_id", "one"));

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int generation = 1; generation <= 50; generation++) {
                MongoCollection<Document> rebuilt = views.getCollection("balances_rebuilt");
                rebuilt.insertOne(new Document("_id", "one"));
                rebuilt.renameCollection(balances.getNamespace(), new RenameCollectionOptions().dropTarget(true));
            }
        });

        int reads = 0;
        while (!writer.isDone() || reads == 0) {
            assertThat(balances.find(eq("one")).first()).isNotNull();
            reads++;
        }
        writer.join();
    }

    @Test
    void closing_under_load_leaves_whole_batches() {
        MongoCollection<Document> balances = views.getCollection("balances");
        List<String> ids =
                IntStream.range(0, 500).mapToObj("fund:%03d"::formatted).toList();
        balances.bulkWrite(batch(ids, 0));
        AtomicInteger answered = new AtomicInteger();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int round = 1; true; round++) {
                balances.bulkWrite(batch(ids, round));
                answered.set(round);
            }
        });
        while (answered.get() < 5 && !writer.isDone()) {
            Thread.onSpinWait();
        }

        store.close();

        assertThatThrownBy(writer::join).hasCauseInstanceOf(MongoException.class);
        client.close();
        open();
        List<Document> kept = views.getCollection("balances").find().into(new ArrayList<>());
        assertThat(kept).hasSize(ids.size());
        assertThat(kept)
                .extracting(document -> document.getInteger("amountDong"))
                .containsOnly(kept.getFirst().getInteger("amountDong"))
                .first()
                .satisfies(round -> assertThat(round).isGreaterThanOrEqualTo(answered.get()));
    }

    private static List<WriteModel<Document>> batch(List<String> ids, int amountDong) {
        return ids.stream()
                .<WriteModel<Document>>map(id -> new ReplaceOneModel<>(
                        eq(id),
                        new Document("_id", id).append("amountDong", amountDong),
                        new ReplaceOptions().upsert(true)))
                .toList();
    }

    private static Document uniform(String id, int amountDong) {
        Document document = new Document("_id", id);
        IntStream.range(0, FIELDS).forEach(field -> document.append("month" + field, amountDong));
        return document;
    }

    private static HashSet<Object> amounts(Document document) {
        HashSet<Object> values = new HashSet<>(document.values());
        values.remove(document.get("_id"));
        return values;
    }
}
