package vn.khuyencong.ledger.query.documents;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;

/** A fact as the log keeps it: where it stands, when it was recorded, and who said it. */
public record StoredFact(
        long position,
        String stream,
        long sequence,
        String eventId,
        Instant recordedAt,
        Fact fact,
        Map<String, String> metadata) {

    public EntryId entry() {
        return EntryId.of(stream, sequence);
    }

    /** Who recorded it, by id; empty where nobody is named. */
    public String actor() {
        return metadata.getOrDefault("actorId", "");
    }

    /** Whose account recorded it: the account itself where it is the person's only one. */
    public String person() {
        return metadata.getOrDefault("personId", actor());
    }

    static StoredFact of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !(message.getPayload() instanceof Fact fact)) {
            throw new IllegalStateException("not a fact of this ledger: " + message.getPayloadType());
        }
        return new StoredFact(
                positionOf(message),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getTimestamp(),
                fact,
                metadataOf(message));
    }

    static long positionOf(EventMessage<?> message) {
        return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }

    private static Map<String, String> metadataOf(EventMessage<?> message) {
        Map<String, String> metadata = new TreeMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return metadata;
    }
}
