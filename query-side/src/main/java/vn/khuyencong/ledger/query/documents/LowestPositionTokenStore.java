package vn.khuyencong.ledger.query.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/** Begins where both the token and the stored documents have been: the smaller of the two positions counts. */
final class LowestPositionTokenStore implements TokenStore {
    private final TokenStore tokens;
    private final LongSupplier storedPosition;

    LowestPositionTokenStore(TokenStore tokens, LongSupplier storedPosition) {
        this.tokens = tokens;
        this.storedPosition = storedPosition;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return lowest(tokens.fetchToken(processor, segment));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        return lowest(tokens.fetchToken(processor, segment));
    }

    private @Nullable TrackingToken lowest(@Nullable TrackingToken token) {
        long stored = storedPosition.getAsLong();
        if (token == null || token.position().orElse(-1) <= stored) {
            return token;
        }
        return stored < 0 ? null : new GlobalSequenceTrackingToken(stored);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken first) {
        tokens.initializeTokenSegments(processor, segments, first);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        tokens.storeToken(token, processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
