package vn.khuyencong.ledger.query.documents;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents as one fact meets them; keeps, in one place for all projections, a fact from counting twice. */
final class FactDocuments implements WritableDocuments {
    static final String ID = "_id";
    static final String SEEN = "seen";

    private final Stage stage;
    private final long position;
    private final Set<String> changedByThisFact = new HashSet<>();

    FactDocuments(Stage stage, long position) {
        this.stage = stage;
        this.position = position;
    }

    @Override
    public @Nullable Document get(String collection, String id) {
        return stage.get(Stage.key(collection, id));
    }

    @Override
    public void update(String collection, String id, Consumer<Document> change) {
        String key = Stage.key(collection, id);
        Document found = stage.get(key);
        if (found != null && !changedByThisFact.contains(key) && seenBy(found) >= position) {
            return;
        }
        Document document = found == null ? new Document() : found;
        change.accept(document);
        stamp(key, document);
        stage.put(key, document);
    }

    @Override
    public void create(String collection, String id, Document whole) {
        String key = Stage.key(collection, id);
        stamp(key, whole);
        stage.lay(key, whole);
    }

    private void stamp(String key, Document document) {
        document.put(ID, key);
        document.put(SEEN, position);
        changedByThisFact.add(key);
    }

    static long seenBy(Document document) {
        Long seen = document.getLong(SEEN);
        return seen == null ? -1 : seen;
    }
}
