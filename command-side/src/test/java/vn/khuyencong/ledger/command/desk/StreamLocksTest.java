package vn.khuyencong.ledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

class StreamLocksTest {
    private static final String STREAM = "fund.vn.2016.central";

    private final StreamLocks locks = new StreamLocks();
    private int decisions;

    @Test
    void a_stream_is_open_to_one_command_at_a_time() throws Exception {
        int callers = 8;
        int times = 2_000;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                all.add(threads.submit(() -> decide(times)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(decisions).isEqualTo(callers * times);
    }

    /** Counts without any other protection than the lock. */
    private void decide(int times) {
        for (int i = 0; i < times; i++) {
            Lock lock = locks.obtainLock(STREAM);
            decisions++;
            lock.release();
        }
    }

    @Test
    void another_stream_is_open_meanwhile() {
        Lock one = locks.obtainLock(STREAM);
        Lock other = locks.obtainLock("fund.vn.2017.central");
        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isTrue();
        other.release();
        one.release();
        assertThat(one.isHeld()).isFalse();
    }

    @Test
    void a_stream_that_is_open_is_not_opened_to_whoever_comes_third() throws Exception {
        Lock mine = locks.obtainLock(STREAM);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch decided = new CountDownLatch(1);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> second = others.submit(() -> decideBetween(opened, decided));
            assertThatThrownBy(() -> second.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mine.release();
            opened.await();
            Future<?> third = others.submit(() -> locks.obtainLock(STREAM).release());
            assertThatThrownBy(() -> third.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            decided.countDown();
            third.get();
        }
    }

    private boolean decideBetween(CountDownLatch opened, CountDownLatch decided) throws InterruptedException {
        Lock lock = locks.obtainLock(STREAM);
        opened.countDown();
        boolean inTime = decided.await(5, TimeUnit.SECONDS);
        lock.release();
        return inTime;
    }

    @Test
    void whoever_is_interrupted_while_waiting_stays_so_and_gets_nothing() throws Exception {
        Lock mine = locks.obtainLock(STREAM);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> interrupted = other.submit(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> locks.obtainLock(STREAM)).isInstanceOf(LockAcquisitionFailedException.class);
                return Thread.interrupted();
            });
            assertThat(interrupted.get()).isTrue();
        }
        mine.release();
    }

    @Test
    void a_unit_of_work_gives_back_what_it_opened_before_it_ends() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        Lock lock = locks.obtainLock(STREAM);
        Streams.letOthersDecide(unitOfWork);
        assertThat(lock.isHeld()).isFalse();
        lock.release();
        unitOfWork.rollback();
    }

    @Test
    void whoever_waits_gets_the_stream_once_it_is_given_back() throws Exception {
        Lock mine = locks.obtainLock(STREAM);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> theirs = other.submit(() -> {
                Lock lock = locks.obtainLock(STREAM);
                boolean held = lock.isHeld();
                lock.release();
                return held;
            });
            assertThat(theirs.isDone()).isFalse();
            mine.release();
            assertThat(theirs.get()).isTrue();
        }
    }

    @Test
    void who_only_reads_a_stream_shares_it() throws Exception {
        Lock mine = locks.share("year.vn.2016");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> theirs = other.submit(() -> {
                Lock lock = locks.share("year.vn.2016");
                boolean held = lock.isHeld();
                lock.release();
                return held;
            });
            assertThat(theirs.get()).isTrue();
        }
        assertThat(mine.isHeld()).isTrue();
        mine.release();
    }

    @Test
    void who_changes_a_stream_waits_for_its_readers_and_they_for_the_change() throws Exception {
        Lock reader = locks.share("year.vn.2016");
        AtomicBoolean changed = new AtomicBoolean();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> change = other.submit(() -> {
                Lock alone = locks.obtainLock("year.vn.2016");
                changed.set(true);
                alone.release();
            });
            assertThat(changed).isFalse();
            reader.release();
            change.get();
        }
        Lock later = locks.share("year.vn.2016");
        assertThat(changed).isTrue();
        later.release();
    }
}
