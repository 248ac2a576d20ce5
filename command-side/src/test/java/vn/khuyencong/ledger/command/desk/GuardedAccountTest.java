package vn.khuyencong.ledger.command.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;

class GuardedAccountTest {
    private static final String OF = "12/HĐ-TTKC";
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final LocalDate TENTH = LocalDate.of(2016, 3, 10);
    private static final LocalDate TWENTIETH = LocalDate.of(2016, 3, 20);

    private final GuardedAccount account = new GuardedAccount();
    private int entries;

    @Test
    void an_account_bears_what_is_on_it_to_the_last_dong() {
        on(FIRST, 100);
        assertNull(account.shortfallAfter(wanted(TENTH, -100), OF));
    }

    @Test
    void one_dong_more_is_a_shortfall_with_its_numbers() {
        on(FIRST, 100);
        Details shortfall = mustFall(wanted(TENTH, -101));
        assertEquals(Money.dong(101), shortfall.requested());
        assertEquals(Money.dong(100), shortfall.available());
        assertEquals(TENTH, shortfall.firstDate());
        assertEquals(List.of("101", "100", OF, "2016-03-10"), shortfall.values());
    }

    @Test
    void money_of_tomorrow_is_not_there_today() {
        on(TWENTIETH, 100);
        assertEquals(TENTH, mustFall(wanted(TENTH, -1)).firstDate());
    }

    @Test
    void a_back_dated_entry_fails_on_the_later_day_that_needs_its_money() {
        on(FIRST, 100);
        on(TWENTIETH, -80);
        Details shortfall = mustFall(wanted(TENTH, -30));
        assertEquals(TWENTIETH, shortfall.firstDate());
        assertEquals(Money.dong(30), shortfall.requested());
        assertEquals(Money.dong(20), shortfall.available());
    }

    @Test
    void a_back_dated_entry_that_every_later_day_can_bear_is_taken() {
        on(FIRST, 100);
        on(TWENTIETH, -80);
        assertNull(account.shortfallAfter(wanted(TENTH, -20), OF));
    }

    @Test
    void what_later_days_can_bear_says_nothing_of_earlier_ones() {
        on(TENTH, 100);
        assertNull(account.shortfallAfter(wanted(TWENTIETH, -100), OF));
        assertEquals(FIRST, mustFall(wanted(FIRST, -1)).firstDate());
    }

    @Test
    void facts_of_one_day_count_as_their_net() {
        on(TENTH, -40);
        on(TENTH, 100);
        assertNull(account.shortfallAfter(wanted(TENTH, -60), OF));
        assertEquals(Money.dong(60), mustFall(wanted(TENTH, -61)).available());
    }

    @Test
    void what_is_asked_in_one_breath_is_added_up_by_day() {
        on(FIRST, 100);
        TreeMap<LocalDate, Money> wanted = wanted(TENTH, -60);
        wanted.put(TWENTIETH, Money.dong(-60));
        Details shortfall = mustFall(wanted);
        assertEquals(TWENTIETH, shortfall.firstDate());
        assertEquals(Money.dong(120), shortfall.requested());
    }

    @Test
    void the_first_failing_day_is_told_even_if_a_later_one_fails_by_more() {
        on(FIRST, 100);
        on(TENTH, -90);
        on(TWENTIETH, -10);
        assertEquals(TENTH, mustFall(wanted(FIRST, -50)).firstDate());
    }

    @Test
    void only_entries_up_to_the_failing_day_make_up_the_sum() {
        on(FIRST, 100);
        on(TWENTIETH, 50);
        assertEquals(
                List.of("fund.vn.2016.central~0"), mustFall(wanted(TENTH, -200)).entries());
    }

    @Test
    void of_a_long_history_the_latest_twenty_entries_are_shown() {
        for (int i = 0; i < 25; i++) {
            on(FIRST, 1);
        }
        List<String> shown = mustFall(wanted(TENTH, -26)).entries();
        assertEquals(20, shown.size());
        assertEquals("fund.vn.2016.central~24", shown.getLast());
    }

    @Test
    void the_balance_is_the_sum_of_all_dates() {
        on(TWENTIETH, -30);
        on(FIRST, 100);
        assertEquals(Money.dong(70), account.balance());
    }

    private void on(LocalDate date, long dong) {
        account.add(EntryId.of("fund.vn.2016.central", entries++), date, Money.dong(dong));
    }

    private static TreeMap<LocalDate, Money> wanted(LocalDate date, long dong) {
        return new TreeMap<>(Map.of(date, Money.dong(dong)));
    }

    private Details mustFall(TreeMap<LocalDate, Money> wanted) {
        Details shortfall = account.shortfallAfter(wanted, OF);
        assertNotNull(shortfall);
        return shortfall;
    }
}
