package vn.khuyencong.ledger.infra.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who ask at the same time, each waiting for its answer before it asks again. */
public record Crowd(int callers) {

    /** What one caller asks. */
    @FunctionalInterface
    public interface Ask {
        /** Asks once more and waits; false when there is nothing left to ask. */
        boolean again();
    }

    /** Who the callers are, by number. */
    @FunctionalInterface
    public interface Asks {
        Ask of(int caller);
    }

    /** Lets everybody ask for so long, and answers how many were answered per second. */
    public double perSecond(Duration howLong, Asks asks) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + howLong.toNanos();
        long answered = together(asks, end);
        return answered * 1e9 / (System.nanoTime() - start);
    }

    /** Lets everybody ask until nothing is left. */
    public void untilDone(Asks asks) throws InterruptedException {
        together(asks, Long.MAX_VALUE);
    }

    private long together(Asks asks, long end) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Ask ask = asks.of(i);
                counts.add(threads.submit(() -> count(ask, end)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller failed: " + e.getCause(), e.getCause());
        }
    }

    private static long count(Ask ask, long end) {
        long count = 0;
        while (System.nanoTime() < end && ask.again()) {
            count++;
        }
        return count;
    }
}
