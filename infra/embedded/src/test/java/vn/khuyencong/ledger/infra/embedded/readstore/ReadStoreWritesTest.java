package vn.khuyencong.ledger.infra.embedded.readstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReadStoreWritesTest extends ReadStoreFixture {

    private static final int DUPLICATE_KEY = 11000;

    @Test
    void a_second_insert_under_the_same_id_is_refused_and_changes_nothing() {
        balances.insertOne(balance("fund:1", 500));

        MongoWriteException refusal =
                catchThrowableOfType(MongoWriteException.class, () -> balances.insertOne(balance("fund:1", 700)));

        assertThat(refusal.getCode()).isEqualTo(DUPLICATE_KEY);
        assertThat(everything(balances)).containsExactly(balance("fund:1", 500));
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
    void a_document_without_an_id_is_given_one() {
        balances.withDocumentClass(BsonDocument.class).insertOne(new BsonDocument());
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
        balances.bulkWrite(documents.stream().map(ReadStoreFixture::replacement).toList());
        reopen();

        assertThat(everything(balances)).isEqualTo(documents);
    }

    @Test
    void a_bulk_may_mix_inserts_with_the_rest() {
        balances.bulkWrite(List.of(
                new InsertOneModel<>(balance("a", 1)),
                replacement(balance("a", 2)),
                new UpdateOneModel<>(eq("a"), Updates.inc("amountDong", 5L))));

        assertThat(everything(balances)).containsExactly(balance("a", 7));
    }
}
