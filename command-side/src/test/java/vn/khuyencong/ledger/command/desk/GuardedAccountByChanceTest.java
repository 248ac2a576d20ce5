package vn.khuyencong.ledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;

class GuardedAccountByChanceTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final EntryId ENTRY = EntryId.of("fund.31@2004-07-08.2016.provincial", 0);

    private final GuardedAccount account = new GuardedAccount();
    private final TreeMap<LocalDate, Money> held = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_refuses_exactly_what_would_go_below_zero_on_some_day(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            TreeMap<LocalDate, Money> wanted = new TreeMap<>();
            for (int change = 0; change <= random.nextInt(3); change++) {
                wanted.put(FIRST.plusDays(random.nextInt(30)), Money.dong(random.nextInt(200) - 110));
            }
            boolean bears = bears(wanted);
            assertThat(account.shortfallAfter(wanted, "") == null)
                    .as("%s on %s", wanted, held)
                    .isEqualTo(bears);
            if (bears) {
                wanted.forEach((date, amount) -> account.add(ENTRY, date, amount));
                wanted.forEach((date, amount) -> held.merge(date, amount, Money::plus));
            }
        }
    }

    /** The rule itself, with nothing remembered: the running sum of all changes, day by day. */
    private boolean bears(TreeMap<LocalDate, Money> wanted) {
        TreeMap<LocalDate, Money> all = new TreeMap<>(held);
        wanted.forEach((date, amount) -> all.merge(date, amount, Money::plus));
        Money sum = Money.ZERO;
        for (Money change : all.values()) {
            sum = sum.plus(change);
            if (sum.isNegative()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void an_empty_account_bears_nothing_and_says_when() {
        TreeMap<LocalDate, Money> wanted = new TreeMap<>();
        wanted.put(FIRST, Money.dong(-1));
        assertThat(account.shortfallAfter(wanted, "").firstDate()).isEqualTo(FIRST);
    }
}
