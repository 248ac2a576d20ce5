package vn.khuyencong.ledger.infra.conformance.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Does many things at the same instant. */
public final class Together {
    private Together() {}

    /**
     * What each attempt came to, in their order.
     *
     * @throws java.util.concurrent.TimeoutException if they are not done in time: somebody waits for ever
     */
    public static <T> List<T> all(int threads, Duration patience, List<? extends Callable<T>> attempts)
            throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> attempt : attempts) {
                running.add(pool.submit(() -> {
                    begin.await();
                    return attempt.call();
                }));
            }
            begin.countDown();
            long latest = System.nanoTime() + patience.toNanos();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : running) {
                outcomes.add(each.get(Math.max(1, latest - System.nanoTime()), TimeUnit.NANOSECONDS));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    public static <T> List<T> times(int n, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, n).mapToObj(make).toList();
    }
}
