package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets callers share transactions: whoever arrives while one is being synced waits for the next, which takes all that
 * wait. A caller who is alone commits by itself, as handing over to the writer's thread would cost it more than it
 * gains.
 */
final class GroupWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupWriter.class);
    private static final int LARGEST_GROUP = 1024;

    private final Path file;
    private final EventTable table;
    private final RecentPositions positions;
    private final AppendObserver observer;
    private final BlockingQueue<Batch> queue = new LinkedBlockingQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final Thread thread = new Thread(this::commitWhatWaits, "event-store-writer");
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicLong failures = new AtomicLong();
    private volatile @Nullable Batch last;
    private volatile boolean callersAreAlone = true;
    private volatile boolean closed;

    GroupWriter(Path file, EventTable table, RecentPositions positions, AppendObserver observer) {
        this.file = file;
        this.table = table;
        this.positions = positions;
        this.observer = observer;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Gives the events their place in the order of the log; what is ordered later can only follow them. They are on the
     * disk when the batch has its answer.
     *
     * @param whenOrdered runs in between
     */
    Batch order(List<NewEvent> events, Runnable whenOrdered) {
        Batch batch = new Batch(events, failures);
        if (!committedInline(batch, whenOrdered)) {
            queue(batch);
            whenOrdered.run();
            if (closed) {
                refuseWhatWaits();
            }
        }
        return batch;
    }

    /** The last batch is really the last of the queue, for those who wait until all before them is settled. */
    private synchronized void queue(Batch batch) {
        pending.incrementAndGet();
        last = batch;
        queue.add(batch);
    }

    /** How many batches were refused or failed so far. */
    long failures() {
        return failures.get();
    }

    /** Returns when everything that was ordered before is on the disk, or has failed. */
    void awaitSettled() {
        Batch latest = last;
        if (latest != null && pending.get() > 0) {
            latest.awaitEitherWay();
        }
    }

    private boolean committedInline(Batch batch, Runnable whenOrdered) {
        if (!callersAreAlone || !isAlone(batch)) {
            return false;
        }
        if (!turn.tryLock()) {
            pending.decrementAndGet();
            return false;
        }
        try {
            if (closed) {
                return false;
            }
            whenOrdered.run();
            commit(List.of(batch));
            return true;
        } finally {
            pending.decrementAndGet();
            turn.unlock();
        }
    }

    /** Counts the batch as pending if nothing else is: it may be seen before it is on the disk, and overtakes nothing. */
    private synchronized boolean isAlone(Batch batch) {
        if (pending.get() > 0) {
            return false;
        }
        pending.incrementAndGet();
        last = batch;
        return true;
    }

    private void commitWhatWaits() {
        List<Batch> group = new ArrayList<>();
        while (!closed) {
            try {
                group.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            turn.lock();
            try {
                queue.drainTo(group, LARGEST_GROUP - 1);
                callersAreAlone = group.size() <= 1;
                commit(group);
            } finally {
                pending.addAndGet(-group.size());
                turn.unlock();
            }
            group.clear();
        }
    }

    private void commit(List<Batch> group) {
        long start = System.nanoTime();
        Throwable failure = store(group);
        if (failure == null) {
            announce(group.stream().filter(Batch::isPlaced).toList(), System.nanoTime() - start);
            group.forEach(Batch::settle);
        } else if (group.size() == 1) {
            group.getFirst().fail(failure);
        } else {
            // One of them made SQLite object: alone, the others succeed.
            group.forEach(batch -> commit(List.of(batch)));
        }
    }

    private @Nullable Throwable store(List<Batch> group) {
        try {
            table.append(group);
            return null;
        } catch (SQLException e) {
            return EventStoreUnavailable.because(file, e);
        } catch (RuntimeException | Error e) {
            // Whatever it is, those who wait must hear of it, and the writer's thread must live on.
            return e;
        }
    }

    private void announce(List<Batch> stored, long nanos) {
        int events = 0;
        long bytes = 0;
        for (Batch batch : stored) {
            long position = batch.firstPosition();
            for (NewEvent event : batch.events()) {
                positions.remember(event.id(), position++);
                bytes += event.bytes();
                events++;
            }
        }
        if (events > 0) {
            observe(events, bytes, nanos);
        }
    }

    private void observe(int events, long bytes, long nanos) {
        try {
            observer.appended(events, bytes, nanos);
        } catch (RuntimeException e) {
            // The events are durable: who only watches must not turn that into a failure.
            log.warn("An observer of appends failed", e);
        }
    }

    /** Runs an action that must not meet an append, such as a write to another table. */
    <T> T exclusively(SqlAction<T> action) {
        turn.lock();
        try {
            if (closed) {
                throw EventStoreUnavailable.because(file, "it is closed");
            }
            return action.run();
        } catch (SQLException e) {
            throw EventStoreUnavailable.because(file, e);
        } finally {
            turn.unlock();
        }
    }

    /** An action on the writer's connection. */
    @FunctionalInterface
    interface SqlAction<T> {
        T run() throws SQLException;
    }

    /** How many batches the next transaction would take, the one in the writer's hand included. */
    int waiting() {
        return queue.size() + (turn.hasQueuedThread(thread) ? 1 : 0);
    }

    private void refuseWhatWaits() {
        for (Batch batch = queue.poll(); batch != null; batch = queue.poll()) {
            batch.fail(EventStoreUnavailable.because(file, "it is closed"));
            pending.decrementAndGet();
        }
    }

    /** Lets the transaction that is under way finish; later callers are refused. */
    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
        } finally {
            turn.unlock();
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuseWhatWaits();
    }
}
