package vn.khuyencong.ledger.infra.benchmark.measure;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param slices how often each side gets its turn; the first turns warm up and are not counted
 * @param slice how long one turn takes
 * @param events how long the synthetic history is
 */
public record Effort(int slices, Duration slice, int events) {
    public static final Effort FULL = new Effort(10, Duration.ofMillis(1_000), 250_000);

    public Effort withEvents(int events) {
        return new Effort(slices, slice, events);
    }
}
