package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.time.Clock;
import java.time.Instant;

/** Says when an event counts as recorded; the writer never lets it run backwards. */
@FunctionalInterface
public interface RecordingTime {

    Instant of(Instant sent);

    static RecordingTime by(Clock clock) {
        return sent -> clock.instant();
    }

    /** Keeps the time that the event was sent with: for a log that is copied from another store. */
    static RecordingTime asSent() {
        return sent -> sent;
    }
}
