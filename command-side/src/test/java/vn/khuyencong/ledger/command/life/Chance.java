package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.khuyencong.ledger.events.Money;

/** Dice that fall the same for the same seed. */
final class Chance {
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 4);
    private static final int STEP_DAYS = 40;
    private static final int STEPS = 26;

    private final Random random;
    private LocalDate now = FIRST;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** The days go on while a history is told; what is booked to earlier and later ones comes between. */
    void isAt(int done, int of) {
        now = FIRST.plusDays((long) STEP_DAYS * (STEPS * done / of));
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Mostly today; now and then the last days of a year and of its correction period, or any day at all. */
    LocalDate day() {
        return switch (random.nextInt(16)) {
            case 0 -> LocalDate.of(now.getYear(), 12, 31);
            case 1 -> LocalDate.of(now.getYear(), 1, 31);
            case 2 -> LocalDate.of(now.getYear(), 2, 1);
            case 3 -> FIRST.plusDays((long) STEP_DAYS * random.nextInt(STEPS));
            default -> now;
        };
    }

    Money amount(int most) {
        return Money.dong(1 + random.nextInt(most));
    }

    /** Often all that is there, sometimes more. */
    Money amountOf(long there) {
        long most = Math.max(1, there);
        return switch (random.nextInt(5)) {
            case 0 -> Money.dong(most);
            case 1 -> Money.dong(most + 1 + random.nextInt(20));
            default -> Money.dong(1 + random.nextLong(most));
        };
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
