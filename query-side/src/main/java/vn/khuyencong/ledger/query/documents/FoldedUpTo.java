package vn.khuyencong.ledger.query.documents;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How far a projection has folded, and what stopped it if anything did; readers wait here for what they wrote. */
final class FoldedUpTo {
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;
    private @Nullable String trouble;

    FoldedUpTo(long position) {
        this.position = position;
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    String trouble() {
        lock.lock();
        try {
            return trouble;
        } finally {
            lock.unlock();
        }
    }

    void moveTo(long reached) {
        lock.lock();
        try {
            position = Math.max(position, reached);
            trouble = null;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void stopAt(long failed, Throwable cause) {
        lock.lock();
        try {
            trouble = "position " + failed + ": " + cause;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the position is reached; false if it was not in time. */
    boolean await(long wanted, Duration atMost) {
        long nanosLeft = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted && nanosLeft > 0) {
                nanosLeft = moved.awaitNanos(nanosLeft);
            }
            return position >= wanted;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
