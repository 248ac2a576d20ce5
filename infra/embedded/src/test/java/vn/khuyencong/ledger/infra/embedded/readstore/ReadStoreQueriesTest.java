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

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class ReadStoreQueriesTest extends ReadStoreFixture {

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
    void documents_are_counted_with_and_without_a_filter() {
        insert("a", "b", "c");

        assertThat(balances.countDocuments()).isEqualTo(3);
        assertThat(balances.countDocuments(gte("_id", "b"))).isEqualTo(2);
        assertThat(balances.estimatedDocumentCount()).isEqualTo(3);
    }

    @Test
    void a_long_answer_comes_in_batches_and_refuses_to_go_on_in_another_generation() {
        insert(IntStream.range(0, 5_000).mapToObj("g1:%05d"::formatted).toArray(String[]::new));
        views.getCollection("balances_2").insertOne(balance("g0", 1));

        try (MongoCursor<Document> cursor = balances.find().batchSize(10).cursor()) {
            assertThat(cursor.next().getString("_id")).isEqualTo("g1:00000");
            views.getCollection("balances_2")
                    .renameCollection(balances.getNamespace(), new RenameCollectionOptions().dropTarget(true));
            assertThatExceptionOfType(MongoException.class).isThrownBy(() -> cursor.forEachRemaining(document -> {}));
        }
    }

    @Test
    void an_answer_that_no_message_could_hold_comes_in_several() {
        String megabyte = "x".repeat(1 << 20);
        List<Document> large = IntStream.range(10, 70)
                .mapToObj(i -> new Document("_id", "page:" + i).append("text", megabyte))
                .toList();
        balances.bulkWrite(large.stream().map(ReadStoreFixture::replacement).toList());

        assertThat(everything(balances)).isEqualTo(large);
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
}
