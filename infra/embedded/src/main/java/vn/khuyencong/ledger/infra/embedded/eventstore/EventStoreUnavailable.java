package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The store's file cannot be used now: nothing was half written, and the same call may succeed once the cause is gone. */
public final class EventStoreUnavailable extends EventStoreException {

    private EventStoreUnavailable(Path file, String reason, @Nullable Throwable cause) {
        super("The event store " + file + " is unavailable: " + reason, cause);
    }

    static EventStoreUnavailable because(Path file, String reason) {
        return new EventStoreUnavailable(file, reason, null);
    }

    static EventStoreUnavailable because(Path file, Exception cause) {
        return new EventStoreUnavailable(file, String.valueOf(cause.getMessage()), cause);
    }
}
