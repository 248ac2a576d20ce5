package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;

/**
 * An event in the form in which it is stored, without the place and the time that only the writer can give it. An event
 * outside any stream has an empty stream.
 */
record NewEvent(
        EventMessage<?> message,
        String stream,
        String aggregate,
        long sequence,
        int type,
        byte[] payload,
        byte[] metadata) {

    String id() {
        return message.getIdentifier();
    }

    Instant sent() {
        return message.getTimestamp();
    }

    boolean hasStream() {
        return !stream.isEmpty();
    }

    long bytes() {
        return (long) payload.length + metadata.length;
    }
}
