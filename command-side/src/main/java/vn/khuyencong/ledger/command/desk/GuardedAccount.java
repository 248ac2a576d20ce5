package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;

/** One account that may not go below zero: its net change by date, facts of one day taken together. */
final class GuardedAccount {
    private static final int ENTRIES_SHOWN = 20;

    private final NavigableMap<LocalDate, Money> changes = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private Money balance = Money.ZERO;

    private record Movement(EntryId entry, LocalDate date) {}

    void add(EntryId entry, LocalDate date, Money amount) {
        changes.merge(date, amount, Money::plus);
        movements.add(new Movement(entry, date));
        balance = balance.plus(amount);
    }

    Money balance() {
        return balance;
    }

    /** The first date on which these further changes would leave less than nothing, with its numbers; or null. */
    @Nullable
    Details shortfallAfter(NavigableMap<LocalDate, Money> wanted, String of) {
        LocalDate from = wanted.firstKey();
        Money held = changes.headMap(from, false).values().stream().reduce(Money.ZERO, Money::plus);
        Money asked = Money.ZERO;
        TreeSet<LocalDate> dates = new TreeSet<>(changes.tailMap(from, true).keySet());
        dates.addAll(wanted.keySet());
        for (LocalDate date : dates) {
            held = held.plus(changes.getOrDefault(date, Money.ZERO));
            asked = asked.minus(wanted.getOrDefault(date, Money.ZERO));
            if (asked.isMoreThan(held)) {
                return shortfall(of, date, asked, held);
            }
        }
        return null;
    }

    private Details shortfall(String of, LocalDate date, Money asked, Money held) {
        List<String> upToDate = movements.stream()
                .filter(movement -> !movement.date().isAfter(date))
                .map(movement -> movement.entry().value())
                .toList();
        int skipped = Math.max(0, upToDate.size() - ENTRIES_SHOWN);
        return Details.shortfall("/amount", of, asked, held, date, upToDate.subList(skipped, upToDate.size()));
    }
}
