package vn.khuyencong.ledger.query.documents;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How far a projection has come, who waits for it, and what stopped it. */
final class Progress {
    /** What a projection could not fold. */
    record Failure(long position, String reason) {}

    /** Another process may be the one that folds; nobody there can wake a reader here. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile @Nullable Failure failure;

    void movedOn() {
        failure = null;
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void stoppedAt(long position, Throwable cause) {
        failure = new Failure(position, cause.toString());
    }

    void stoppedAt(@Nullable Failure known) {
        failure = known;
    }

    @Nullable
    Failure failure() {
        return failure;
    }

    /** Waits until the position is reached; false when the patience ends first. */
    boolean await(long wanted, Duration patience, LongSupplier reached) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (reached.getAsLong() < wanted) {
                if (nanos <= 0) {
                    return false;
                }
                long slice = Math.min(nanos, LOOK_AGAIN_NANOS);
                nanos -= slice - moved.awaitNanos(slice);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
