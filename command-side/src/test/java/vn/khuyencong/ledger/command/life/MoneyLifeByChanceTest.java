package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * Histories by chance: projects of all kinds on funds of three years and three sources, which hand on to each other;
 * commands of all kinds on any days, sensible or not, reversed, replaced and carried over. {@code -Dlife.seeds=200} tells more of them, and
 * {@code -Dlife.from=17 -Dlife.seeds=1} one alone.
 */
class MoneyLifeByChanceTest {
    private static final long FROM = Long.getLong("life.from", 1);
    private static final long SEEDS = Long.getLong("life.seeds", 10);
    private static final int COMMANDS = Integer.getInteger("life.commands", 1_000);

    @Test
    void the_ledger_and_a_sheet_kept_by_hand_agree_on_every_account_on_every_day() {
        Map<String, Integer> outcomes = new TreeMap<>();
        LongStream.range(FROM, FROM + SEEDS).forEach(seed -> tell(seed, outcomes));
        if (Boolean.getBoolean("life.tell")) {
            outcomes.forEach((outcome, times) -> System.out.println(outcome + " " + times));
        }
        if (FROM == 1 && SEEDS >= 10) {
            assertThat(outcomes.keySet()).containsAll(Occurrences.thatMustBe());
        }
    }

    private static void tell(long seed, Map<String, Integer> outcomes) {
        try {
            new SideBySide(seed, outcomes).tell(COMMANDS);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionFailedError(
                    "history " + seed + " (-Dlife.from=" + seed + " -Dlife.seeds=1): " + broken.getMessage(), broken);
        }
    }
}
