package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What one caller appends: all of it or nothing, while the caller waits. */
final class Batch {

    private final List<NewEvent> events;
    private final AtomicLong failures;
    private final CompletableFuture<Long> answer = new CompletableFuture<>();
    private @Nullable AppendConflict conflict;
    private long firstPosition;

    /** @param failures counts what became of batches that were not stored */
    Batch(List<NewEvent> events, AtomicLong failures) {
        this.events = List.copyOf(events);
        this.failures = failures;
    }

    List<NewEvent> events() {
        return events;
    }

    void placeAt(long firstPosition) {
        this.conflict = null;
        this.firstPosition = firstPosition;
    }

    void refuse(AppendConflict conflict) {
        this.conflict = conflict;
    }

    boolean isPlaced() {
        return conflict == null;
    }

    long firstPosition() {
        return firstPosition;
    }

    /** Wakes the caller after the transaction: with its first position, or with the conflict that kept it out. */
    void settle() {
        if (conflict == null) {
            answer.complete(firstPosition);
        } else {
            fail(conflict);
        }
    }

    void fail(Throwable cause) {
        failures.incrementAndGet();
        answer.completeExceptionally(cause);
    }

    /** Waits until the batch is stored or not, whatever it was. */
    void awaitEitherWay() {
        answer.handle((position, failure) -> position).join();
    }

    /** Waits for the answer, whatever interrupts: a caller must never be told less than what happened. */
    long await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
