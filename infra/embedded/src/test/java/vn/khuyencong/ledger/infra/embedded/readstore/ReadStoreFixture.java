package vn.khuyencong.ledger.infra.embedded.readstore;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store opened anew for each test, and what the tests say of its documents. */
abstract class ReadStoreFixture {

    static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    private Path directory;

    EmbeddedReadStore store;
    MongoDatabase views;
    MongoCollection<Document> balances;

    private MongoClient client;

    @BeforeEach
    void open() {
        store = EmbeddedReadStore.start(directory);
        client = MongoClients.create(store.connectionString());
        views = client.getDatabase("views");
        balances = views.getCollection("balances");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    void reopen() {
        close();
        open();
    }

    void insert(String... ids) {
        balances.insertMany(Stream.of(ids).map(id -> balance(id, 0)).toList());
    }

    static Document balance(String id, long amountDong) {
        return new Document("_id", id).append("amountDong", amountDong);
    }

    static WriteModel<Document> replacement(Document document) {
        return new ReplaceOneModel<>(eq(document.get("_id")), document, UPSERT);
    }

    static List<String> ids(Iterable<Document> documents) {
        List<String> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    static List<Document> everything(MongoCollection<Document> collection) {
        return collection.find().into(new ArrayList<>());
    }
}
