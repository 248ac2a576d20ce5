package vn.khuyencong.ledger.infra.embedded.readstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedReadStoreTest {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int DUPLICATE_KEY = 11000;

    @TempDir
    private Path directory;

    private EmbeddedReadStore store;
    private MongoClient client;
    private MongoDatabase views;
    private MongoCollection<Document> balances;

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

    private void reopen() {
        close();
        open();
    }

    @Test
    void it_answers_a_ping_on_the_loopback_address() {
        assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
        assertThat(views.runCommand(new Document("ping", 1)).get("ok")).isEqualTo(1.0);
    }

    @Test
    void a_document_is_found_by_its_id() {
        balances.insertOne(balance("fund:1", 500));

        assertThat(balances.find(eq("fund:1")).first()).isEqualTo(balance("fund:1", 500));
        assertThat(balances.find(eq("fund:2")).first()).isNull();
    }

    @Test
    void a_second_insert_under_the_same_id_is_refused_and_changes_nothing() {
        balances.insertOne(balance("fund:1", 500));

        MongoWriteException refusal =
                catchThrowableOfType(MongoWriteException.class, () -> balances.insertOne(balance("fund:1", 700)));

        assertThat(refusal.getCode()).isEqualTo(DUPLICATE_KEY);
        assertThat(everything(balances)).containsExactly(balance("fund:1", 500));
    }

    @Test
    void a_list_of_ids_finds_those_that_exist_in_the_order_of_their_ids() {
        insert("c", "a", "b");

        assertThat(ids(balances.find(in("_id", "b", "nobody", "a", "b")))).containsExactly("a", "b");
    }

    @Test
    void a_range_of_ids_is_read_in_byte_order_and_cut_to_its_limit() {
        insert("p:Z", "p:a", "q:1", "p:ấ", "p:z", "o:9", "p:đ", "p:");

        Bson ofP = and(gte("_id", "p:"), lt("_id", "p;"));
        assertThat(ids(balances.find(ofP).sort(ascending("_id"))))
                .containsExactly("p:", "p:Z", "p:a", "p:z", "p:đ", "p:ấ");
        assertThat(ids(balances.find(ofP).sort(ascending("_id")).limit(3))).containsExactly("p:", "p:Z", "p:a");
        assertThat(ids(balances.find(ofP).sort(descending("_id")).limit(2))).containsExactly("p:ấ", "p:đ");
        assertThat(ids(balances.find(new Document("_id", new Document("$gt", "p:").append("$lte", "p:a")))))
                .containsExactly("p:Z", "p:a");
        assertThat(ids(balances.find(and(gt("_id", "p:a"), lte("_id", "p:z"), eq("amountDong", 1)))))
                .isEmpty();
    }

    @Test
    void ids_beyond_the_basic_plane_keep_their_place_in_byte_order() {
        insert("\uD83D\uDE00", "\uFFFD", "a");

        assertThat(ids(balances.find().sort(ascending("_id")))).containsExactly("a", "\uFFFD", "\uD83D\uDE00");
    }

    @Test
    void conditions_on_other_fields_and_patterns_are_still_met() {
        balances.insertMany(List.of(balance("a", 1), balance("b", 2), balance("ab", 2)));

        assertThat(ids(balances.find(eq("amountDong", 2)))).containsExactly("ab", "b");
        assertThat(ids(balances.find(regex("_id", "^a")))).containsExactly("a", "ab");
        assertThat(ids(balances.find(and(in("_id", "a", "b"), eq("amountDong", 2)))))
                .containsExactly("b");
        assertThat(ids(balances.find().sort(descending("amountDong", "_id")))).containsExactly("b", "ab", "a");
    }

    @Test
    void a_projection_leaves_out_the_other_fields() {
        balances.insertOne(balance("fund:1", 500));

        assertThat(balances.find().projection(Projections.include("_id")).first())
                .isEqualTo(new Document("_id", "fund:1"));
    }

    @Test
    void a_replacement_takes_the_place_of_the_whole_document_or_makes_it() {
        assertThat(balances.replaceOne(eq("fund:1"), balance("fund:1", 1), UPSERT)
                        .getUpsertedId())
                .isNotNull();
        Document other = new Document("_id", "fund:1").append("note", "hết");
        assertThat(balances.replaceOne(eq("fund:1"), other, UPSERT).getModifiedCount())
                .isEqualTo(1);

        assertThat(everything(balances)).containsExactly(other);
    }

    @Test
    void a_bulk_of_replacements_and_deletions_is_applied_in_its_order() {
        insert("gone", "kept");

        balances.bulkWrite(
                List.of(
                        replacement(balance("new", 1)),
                        replacement(balance("new", 2)),
                        new DeleteOneModel<>(eq("gone")),
                        replacement(balance("gone-again", 3)),
                        new DeleteOneModel<>(eq("gone-again"))),
                new BulkWriteOptions().ordered(true));

        assertThat(everything(balances)).containsExactly(balance("kept", 0), balance("new", 2));
    }

    @Test
    void an_ordered_bulk_ends_at_the_first_refused_write() {
        insert("a");
        WriteModel<Document> changesAnId = new ReplaceOneModel<>(eq("a"), balance("b", 1));

        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> balances.bulkWrite(
                        List.of(replacement(balance("before", 1)), changesAnId, replacement(balance("after", 1)))));

        assertThat(refusal.getWriteErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
        assertThat(ids(balances.find())).containsExactly("a", "before");
    }

    @Test
    void an_ordered_bulk_of_inserts_ends_at_the_first_duplicate() {
        insert("b");

        assertThatExceptionOfType(MongoBulkWriteException.class).isThrownBy(() -> insert("a", "b", "c"));

        assertThat(ids(balances.find())).containsExactly("a", "b");
    }

    @Test
    void many_documents_are_deleted_by_a_filter_on_their_ids() {
        insert(IntStream.range(0, 1_500).mapToObj(i -> "g1:%05d".formatted(i)).toArray(String[]::new));
        insert("g2:1");

        assertThat(balances.deleteMany(and(gte("_id", "g1:"), lt("_id", "g1;"))).getDeletedCount())
                .isEqualTo(1_500);

        assertThat(ids(balances.find())).containsExactly("g2:1");
    }

    @Test
    void documents_are_counted_with_and_without_a_filter() {
        insert("a", "b", "c");

        assertThat(balances.countDocuments()).isEqualTo(3);
        assertThat(balances.countDocuments(gte("_id", "b"))).isEqualTo(2);
        assertThat(balances.estimatedDocumentCount()).isEqualTo(3);
    }

    @Test
    void collections_are_listed_and_dropped() {
        insert("a");
        views.getCollection("entries").insertOne(balance("e", 1));

        assertThat(views.listCollectionNames()).containsExactlyInAnyOrder("balances", "entries");
        balances.drop();

        assertThat(views.listCollectionNames()).containsExactly("entries");
        assertThat(ids(balances.find())).isEmpty();
        insert("b");
        assertThat(ids(balances.find())).containsExactly("b");
    }

    @Test
    void a_rebuilt_collection_takes_the_name_of_the_old_one() {
        insert("old");
        MongoCollection<Document> rebuilt = views.getCollection("balances_2");
        rebuilt.insertOne(balance("new", 1));

        rebuilt.renameCollection(balances.getNamespace(), new RenameCollectionOptions().dropTarget(true));

        assertThat(ids(balances.find())).containsExactly("new");
        reopen();
        assertThat(views.listCollectionNames()).containsExactly("balances");
        assertThat(ids(balances.find())).containsExactly("new");
        insert("newer");
        assertThat(ids(balances.find())).containsExactly("new", "newer");
    }

    @Test
    void a_rename_onto_an_existing_collection_is_refused_unless_it_may_be_dropped() {
        insert("old");
        MongoCollection<Document> rebuilt = views.getCollection("balances_2");
        rebuilt.insertOne(balance("new", 1));

        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> rebuilt.renameCollection(new MongoNamespace("views.balances")));

        assertThat(ids(balances.find())).containsExactly("old");
        assertThat(ids(rebuilt.find())).containsExactly("new");
    }

    @Test
    void a_long_answer_comes_in_batches_and_refuses_to_go_on_in_another_generation() {
        insert(IntStream.range(0, 5_000).mapToObj("g1:%05d"::formatted).toArray(String[]::new));
        views.getCollection("balances_2").insertOne(balance("g0", 1));

        try (MongoCursor<Document> cursor = balances.find().batchSize(10).cursor()) {
            assertThat(cursor.next().getString("_id")).isEqualTo("g1:00000");
            views.getCollection("balances_2")
                    .renameCollection(balances.getNamespace(), new RenameCollectionOptions().dropTarget(true));
            assertThatExceptionOfType(com.mongodb.MongoException.class)
                    .isThrownBy(() -> cursor.forEachRemaining(document -> {}));
        }
    }

    @Test
    void ids_that_are_no_strings_are_kept_apart_and_found_again() {
        ObjectId objectId = new ObjectId();
        List<Object> ids = List.of(objectId, objectId.toHexString(), 1, "1", 10L, 2, 2.5, true, "\u0001x");
        ids.forEach(id -> balances.insertOne(new Document("_id", id)));

        ids.forEach(id -> assertThat(balances.find(eq(id)).first()).isEqualTo(new Document("_id", id)));
        assertThat(balances.find(eq(1.0)).first()).isEqualTo(new Document("_id", 1));
        assertThat(balances.find(gt("_id", 1)).sort(ascending("_id")).map(document -> document.get("_id")))
                .containsExactly(2, 2.5, 10L);
        balances.deleteOne(eq(objectId));
        assertThat(balances.countDocuments()).isEqualTo(ids.size() - 1);
    }

    @Test
    void a_document_without_an_id_is_given_one() {
        balances.withDocumentClass(org.bson.BsonDocument.class).insertOne(new org.bson.BsonDocument());
        views.runCommand(new Document("insert", "balances").append("documents", List.of(new Document("n", 1))));

        assertThat(balances.find()
                        .map(document -> document.get("_id").getClass().getSimpleName()))
                .containsOnly("ObjectId");
    }

    @Test
    void a_unique_index_on_other_fields_refuses_the_second_of_a_kind() {
        balances.createIndex(ascending("province", "year"), new IndexOptions().unique(true));
        balances.insertOne(new Document("_id", "a").append("province", 1).append("year", 2025));
        balances.insertOne(new Document("_id", "b").append("province", 1).append("year", 2026));
        reopen();

        Document same = new Document("_id", "c").append("province", 1).append("year", 2026);
        MongoWriteException refusal = catchThrowableOfType(MongoWriteException.class, () -> balances.insertOne(same));

        assertThat(refusal.getCode()).isEqualTo(DUPLICATE_KEY);
        assertThat(ids(balances.find())).containsExactly("a", "b");
        balances.insertOne(new Document("_id", "c").append("province", 1));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> balances.insertOne(new Document("_id", "d").append("province", 1)));
        balances.updateOne(eq("a"), Updates.set("year", 2024));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> balances.updateOne(eq("a"), Updates.set("year", 2026)));
    }

    @Test
    void ten_thousand_documents_written_in_bulk_survive_a_reopening() {
        List<Document> documents = IntStream.range(0, 10_000)
                .mapToObj(i -> balance("fund:%05d".formatted(i), i))
                .toList();
        balances.bulkWrite(
                documents.stream().map(EmbeddedReadStoreTest::replacement).toList());
        reopen();

        assertThat(everything(balances)).isEqualTo(documents);
    }

    @Test
    void an_answer_that_no_message_could_hold_comes_in_several() {
        String megabyte = "x".repeat(1 << 20);
        List<Document> large = IntStream.range(10, 70)
                .mapToObj(i -> new Document("_id", "page:" + i).append("text", megabyte))
                .toList();
        balances.bulkWrite(
                large.stream().map(EmbeddedReadStoreTest::replacement).toList());

        assertThat(everything(balances)).isEqualTo(large);
    }

    @Test
    void a_database_is_dropped_and_used_again() {
        insert("a");
        views.drop();
        assertThat(views.listCollectionNames()).isEmpty();
        insert("b");
        reopen();

        assertThat(ids(balances.find())).containsExactly("b");
    }

    @Test
    void a_bulk_may_mix_inserts_with_the_rest() {
        balances.bulkWrite(List.of(
                new InsertOneModel<>(balance("a", 1)),
                replacement(balance("a", 2)),
                new UpdateOneModel<>(eq("a"), Updates.inc("amountDong", 5L))));

        assertThat(everything(balances)).containsExactly(balance("a", 7));
    }

    private void insert(String... ids) {
        balances.insertMany(Stream.of(ids).map(id -> balance(id, 0)).toList());
    }

    private static Document balance(String id, long amountDong) {
        return new Document("_id", id).append("amountDong", amountDong);
    }

    private static WriteModel<Document> replacement(Document document) {
        return new ReplaceOneModel<>(eq(document.get("_id")), document, UPSERT);
    }

    private static List<String> ids(Iterable<Document> documents) {
        List<String> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    private static List<Document> everything(MongoCollection<Document> collection) {
        return collection.find().into(new ArrayList<>());
    }
}
