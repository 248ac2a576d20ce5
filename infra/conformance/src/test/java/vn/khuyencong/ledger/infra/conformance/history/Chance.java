package vn.khuyencong.ledger.infra.conformance.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** One stream of chance: the same seed tells the same story. */
final class Chance {
    /** Few enough to compare the books on each: ends of years, ends of correction periods, and days between. */
    static final List<LocalDate> DAYS = Stream.of(
                    "2015-12-15",
                    "2016-01-04",
                    "2016-02-29",
                    "2016-03-21",
                    "2016-06-30",
                    "2016-09-15",
                    "2016-12-31",
                    "2017-01-01",
                    "2017-01-31",
                    "2017-02-01",
                    "2017-04-10",
                    "2017-07-07",
                    "2017-11-20",
                    "2017-12-31",
                    "2018-01-31",
                    "2018-02-01",
                    "2018-05-05",
                    "2018-08-19",
                    "2018-12-31",
                    "2019-01-31",
                    "2019-02-01",
                    "2019-06-30")
            .map(LocalDate::parse)
            .toList();

    private static final long MILLION = 1_000_000;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Chance split() {
        return new Chance(random.nextLong());
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An amount with digits of every size, so that two different sums are hardly ever equal. */
    long dong(long leastMillions, long mostMillions) {
        return random.nextLong(leastMillions * MILLION, mostMillions * MILLION) + 1;
    }

    LocalDate day() {
        return of(DAYS);
    }

    /** A day not before another; mostly soon after it. */
    LocalDate dayFrom(LocalDate earliest) {
        List<LocalDate> later =
                DAYS.stream().filter(day -> !day.isBefore(earliest)).toList();
        return later.isEmpty() ? earliest : later.get(random.nextInt(Math.min(later.size(), oneIn(4) ? 22 : 6)));
    }

    UUID uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    String hash() {
        return "%016x%016x%016x%016x"
                .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }
}
