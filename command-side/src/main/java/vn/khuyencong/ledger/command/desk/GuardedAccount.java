package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;

/** One account that may not go below zero: its net change by date, facts of one day taken together. */
final class GuardedAccount {
    private static final int ENTRIES_SHOWN = 20;

    private final NavigableMap<LocalDate, Money> changes = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private Money balance = Money.ZERO;

    /**
     * The account never holds less than {@code floor} from a day on. Every decrease lowers it, whatever its date, so it
     * may be too low, never too high; it is found anew when it no longer tells.
     */
    private LocalDate floorFrom = LocalDate.MAX;

    private Money floor = Money.ZERO;

    private record Movement(EntryId entry, LocalDate date) {}

    void add(EntryId entry, LocalDate date, Money amount) {
        changes.merge(date, amount, Money::plus);
        movements.add(new Movement(entry, date));
        balance = balance.plus(amount);
        floor = amount.isNegative() ? floor.plus(amount) : floor;
    }

    Money balance() {
        return balance;
    }

    /** The most that the account holds at the end of that day or of any later one. */
    Money mostFrom(LocalDate date) {
        Money held = balance;
        Money most = balance;
        for (Money change : changes.tailMap(date, false).descendingMap().values()) {
            held = held.minus(change);
            most = held.isMoreThan(most) ? held : most;
        }
        return most;
    }

    /** The first date on which these further changes would leave less than nothing, with its numbers; or null. */
    @Nullable
    Details shortfallAfter(NavigableMap<LocalDate, Money> wanted, String of) {
        LocalDate from = wanted.firstKey();
        Money takenAtMost =
                sum(wanted.values().stream().filter(Money::isNegative)).negated();
        if (from.isBefore(floorFrom) || takenAtMost.isMoreThan(floor)) {
            floor = lowestFrom(from);
            floorFrom = from;
        }
        return takenAtMost.isMoreThan(floor) ? firstShortfall(from, wanted, of) : null;
    }

    /** The least that the account holds before that day, and at the end of it and of every later one. */
    private Money lowestFrom(LocalDate from) {
        Money held = balance;
        Money lowest = balance;
        for (Money change : changes.tailMap(from, true).descendingMap().values()) {
            held = held.minus(change);
            lowest = held.isMoreThan(lowest) ? lowest : held;
        }
        return lowest;
    }

    private @Nullable Details firstShortfall(LocalDate from, NavigableMap<LocalDate, Money> wanted, String of) {
        Money held = sum(changes.headMap(from, false).values().stream());
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

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
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
