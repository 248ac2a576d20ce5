package vn.khuyencong.ledger.query.documents;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import vn.khuyencong.ledger.events.Fact;

/** From Axon's messages to stored facts. */
final class StoredFacts {
    private StoredFacts() {}

    static StoredFact of(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked && message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalArgumentException("a message that does not come from the log: " + message.getIdentifier());
        }
        return new StoredFact(
                positionOf(tracked.trackingToken()),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                domain.getIdentifier(),
                domain.getTimestamp(),
                (Fact) domain.getPayload(),
                textsOf(domain));
    }

    static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }

    private static Map<String, String> textsOf(DomainEventMessage<?> message) {
        Map<String, String> texts = new HashMap<>();
        message.getMetaData().forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
