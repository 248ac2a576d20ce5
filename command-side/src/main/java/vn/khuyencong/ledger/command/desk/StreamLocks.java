package vn.khuyencong.ledger.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * One lock for each stream that somebody has open. The desk opens streams in an order in which no two commands wait for
 * each other, so nobody has to look for circles, and whoever waits sleeps until it is its turn.
 */
final class StreamLocks implements LockFactory {
    private static final long PATIENCE_SECONDS = 60;
    private static final String KEYS = StreamLocks.class.getName();

    private final ConcurrentMap<String, Door> doors = new ConcurrentHashMap<>();

    /** A stream's lock, with how many have it or wait for it. */
    private static final class Door {
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private int visitors;
    }

    @Override
    public Lock obtainLock(String stream) {
        return obtain(stream, ReadWriteLock::writeLock);
    }

    /** The stream together with whoever else only reads it, while nobody has it alone. */
    Lock share(String stream) {
        return obtain(stream, ReadWriteLock::readLock);
    }

    private Lock obtain(String stream, Function<ReadWriteLock, java.util.concurrent.locks.Lock> side) {
        Door door = doors.compute(stream, (id, known) -> {
            Door it = known == null ? new Door() : known;
            it.visitors++;
            return it;
        });
        java.util.concurrent.locks.Lock lock = side.apply(door.lock);
        boolean open = false;
        try {
            open = lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!open) {
                leave(stream);
            }
        }
        if (!open) {
            throw new LockAcquisitionFailedException("stream " + stream + " is in use");
        }
        Key key = new Key(stream, lock);
        CurrentUnitOfWork.ifStarted(unitOfWork -> keysOf(unitOfWork).add(key));
        return key;
    }

    /**
     * Gives back every stream of a unit of work whose facts have their place in the log: who decides next sees them, and
     * can only be recorded after them.
     */
    static void giveBack(UnitOfWork<?> unitOfWork) {
        keysOf(unitOfWork).forEach(Key::release);
    }

    private static List<Key> keysOf(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(KEYS, name -> new ArrayList<>(2));
    }

    private void leave(String stream) {
        doors.computeIfPresent(stream, (id, door) -> --door.visitors == 0 ? null : door);
    }

    /** The right to decide over a stream, or to read it, until it is given back. */
    private final class Key implements Lock {
        private final String stream;
        private final java.util.concurrent.locks.Lock lock;
        private boolean givenBack;

        private Key(String stream, java.util.concurrent.locks.Lock lock) {
            this.stream = stream;
            this.lock = lock;
        }

        @Override
        public boolean isHeld() {
            return !givenBack;
        }

        @Override
        public void release() {
            if (!givenBack) {
                givenBack = true;
                lock.unlock();
                leave(stream);
            }
        }
    }
}
