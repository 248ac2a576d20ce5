package vn.khuyencong.ledger.infra.embedded.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.RenameCollectionOptions;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReadStoreCollectionsTest extends ReadStoreFixture {

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
    void a_database_is_dropped_and_used_again() {
        insert("a");
        views.drop();
        assertThat(views.listCollectionNames()).isEmpty();
        insert("b");
        reopen();

        assertThat(ids(balances.find())).containsExactly("b");
    }
}
