package vn.khuyencong.ledger.query.documents;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/** Axon's tokens beside the documents; of a token and the position that the documents have, the smaller one counts. */
final class TokensBehindDocuments extends MongoTokenStore {
    private final MongoDatabase database;

    TokensBehindDocuments(Builder builder, MongoDatabase database) {
        super(builder);
        this.database = database;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return smaller(super.fetchToken(processor, segment), processor);
    }

    private @Nullable TrackingToken smaller(@Nullable TrackingToken stored, String processor) {
        long folded = Folding.positionIn(database, processor);
        if (stored == null || folded < 0) {
            return folded < 0 ? null : stored;
        }
        return StoredFacts.positionOf(stored) <= folded ? stored : new GlobalSequenceTrackingToken(folded);
    }
}
