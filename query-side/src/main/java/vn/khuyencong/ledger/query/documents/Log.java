package vn.khuyencong.ledger.query.documents;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log read in order up to its head, through Axon's message source, whatever store lies behind it. */
public final class Log {
    private static final int SLICE_SECONDS = 1;
    private static final int PATIENCE_SLICES = 10;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    public Log(StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.source = source;
    }

    /** The position of the newest fact; -1 for an empty log. */
    public long head() {
        @Nullable TrackingToken head = source.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Hands over the messages from a position on, up to what is the head now, for as long as the reader wants more. */
    public void read(long from, Predicate<TrackedEventMessage<?>> wantsMore) {
        long head = head();
        if (from > head) {
            return;
        }
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(justBefore(from))) {
            boolean more = true;
            while (more) {
                TrackedEventMessage<?> message = next(stream, head);
                long position = StoredFact.positionOf(message);
                more = position <= head && wantsMore.test(message) && position < head;
            }
        }
    }

    /** The position of the last fact before the first that was recorded later; -1 if none was known. */
    long lastKnownBy(Instant known) {
        AtomicLong last = new AtomicLong(-1);
        read(0, message -> {
            boolean wasKnown = !message.getTimestamp().isAfter(known);
            if (wasKnown) {
                last.set(StoredFact.positionOf(message));
            }
            return wasKnown;
        });
        return last.get();
    }

    /** When the fact at a position was recorded. */
    Instant recordedAt(long position) {
        AtomicReference<Instant> moment = new AtomicReference<>(Instant.EPOCH);
        read(position, message -> {
            moment.set(message.getTimestamp());
            return false;
        });
        return moment.get();
    }

    private static @Nullable TrackingToken justBefore(long position) {
        return position <= 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream, long head) {
        try {
            for (int slice = 0; slice < PATIENCE_SLICES; slice++) {
                if (stream.hasNextAvailable(SLICE_SECONDS, TimeUnit.SECONDS)) {
                    return stream.nextAvailable();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new NotReached(head);
    }
}
