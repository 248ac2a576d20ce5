package vn.khuyencong.ledger.infra.embedded.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses passwords: after some wrong ones for a name from an address, each further one doubles the time
 * in which no password is looked at, not even the right one. The name's owner at another address notices nothing.
 */
final class Guesses {
    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 60;
    private static final int TURNS = 256;

    private final Ticker ticker;
    private final Cache<String, Wrong> wrong;
    private final Object[] turns =
            IntStream.range(0, TURNS).mapToObj(i -> new Object()).toArray();

    private record Wrong(int times, long untilNanos) {}

    Guesses(Ticker ticker) {
        this.ticker = ticker;
        this.wrong = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .ticker(ticker)
                .build();
    }

    /**
     * Whether a password holds, if it may be looked at now; one at a time, so that guesses sent together are not all
     * looked at before the first is known to be wrong.
     *
     * @throws TooManyGuesses if it is too early
     */
    boolean holds(String name, String address, BooleanSupplier check) {
        String who = name.substring(0, Math.min(name.length(), LONGEST_NAME)) + '\0' + address;
        synchronized (turns[Math.floorMod(who.hashCode(), TURNS)]) {
            Wrong before = wrong.getIfPresent(who);
            refuseTooEarly(before);
            boolean holds = check.getAsBoolean();
            if (!holds) {
                wrong.put(who, oneMore(before == null ? 1 : before.times() + 1));
            } else if (before != null) {
                wrong.invalidate(who);
            }
            return holds;
        }
    }

    private void refuseTooEarly(@Nullable Wrong before) {
        long nanos = before == null || before.times() < FREE ? 0 : before.untilNanos() - ticker.read();
        if (nanos > 0) {
            throw new TooManyGuesses(
                    Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds());
        }
    }

    private Wrong oneMore(int times) {
        int doublings = Math.clamp(times - FREE, 0, MOST_DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return new Wrong(times, ticker.read() + bounded.toNanos());
    }
}
