package vn.khuyencong.ledger.infra.benchmark.measure;

import java.io.PrintStream;
import java.time.Duration;

/** Says on the error stream what is being measured, at most every two seconds. */
public final class Progress {
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private long lastSaid = System.nanoTime() - QUIET;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void at(String what, long done, long all) {
        long now = System.nanoTime();
        if (now - lastSaid >= QUIET) {
            lastSaid = now;
            out.printf("bench: %s %,d of %,d%n", what, done, all);
        }
    }
}
