package vn.khuyencong.ledger.command.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.Account;

/** Every row that was ever written, summed anew whenever somebody asks. */
final class Sheet {
    /** What may never be below zero, each account under the name of what it guards. */
    private static final Map<Account, String> GUARDED = Map.ofEntries(
            Map.entry(Account.PLAN_AVAILABLE, "plan.available"),
            Map.entry(Account.AUTHORITY_AVAILABLE, "authority.available"),
            Map.entry(Account.LINE_UNCONTRACTED, "line.uncontracted"),
            Map.entry(Account.CONTRACT_UNDRAWN, "contract.undrawn"),
            Map.entry(Account.ADVANCE, "advance"),
            Map.entry(Account.SPENT_UNSETTLED, "spent.unsettled"),
            Map.entry(Account.RECEIVABLE_REDUCING, "receivable.reducing"),
            Map.entry(Account.RECEIVABLE_INCOME, "receivable.income"),
            Map.entry(Account.COUNTERPART_EVIDENCED, "counterpart.evidenced"),
            Map.entry(Account.SPENT_SETTLED, "settled net"),
            Map.entry(Account.PRIOR_YEAR, "settled net"));

    private final List<Row> rows = new ArrayList<>();

    void write(List<Row> more) {
        rows.addAll(more);
    }

    void strike(List<Row> last) {
        rows.subList(rows.size() - last.size(), rows.size()).clear();
    }

    /** What stands there after everything, in đồng. */
    long balance(Account account, String holder) {
        return rows.stream()
                .filter(row -> row.account() == account && row.holder().equals(holder))
                .mapToLong(Row::amount)
                .sum();
    }

    /** The first guarded account that these rows would take below zero on some day; null if there is none. */
    @Nullable
    String failingAfter(List<Row> more) {
        TreeSet<String> touched = new TreeSet<>();
        more.forEach(row -> guard(row).ifPresent(touched::add));
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return touched.stream().filter(guard -> fails(guard, all)).findFirst().orElse(null);
    }

    /** Every guarded account that is below zero on some day. */
    List<String> failing() {
        TreeSet<String> guards = new TreeSet<>();
        rows.forEach(row -> guard(row).ifPresent(guards::add));
        return guards.stream().filter(guard -> fails(guard, rows)).toList();
    }

    private static boolean fails(String guard, List<Row> all) {
        List<Row> its = all.stream()
                .filter(row -> guard(row).filter(guard::equals).isPresent())
                .toList();
        return its.stream().map(Row::on).distinct().anyMatch(day -> upTo(day, its) < 0);
    }

    static long upTo(LocalDate day, List<Row> its) {
        return its.stream()
                .filter(row -> !row.on().isAfter(day))
                .mapToLong(Row::amount)
                .sum();
    }

    private static java.util.Optional<String> guard(Row row) {
        String name = GUARDED.get(row.account());
        boolean handledLater = row.account() == Account.PRIOR_YEAR || row.account() == Account.RECEIVABLE_INCOME;
        String holder = handledLater ? row.holder().substring(0, row.holder().lastIndexOf('|')) : row.holder();
        return java.util.Optional.ofNullable(name).map(it -> it + " of " + holder);
    }

    /** Account and holder → day → what stands there at its end; days on which nothing changes are left out. */
    static Map<String, TreeMap<LocalDate, Long>> balancesOf(List<Row> rows) {
        Map<String, List<Row>> byPlace = new TreeMap<>();
        rows.forEach(row -> byPlace.computeIfAbsent(
                        row.account().wireName() + " of " + row.holder(), place -> new ArrayList<>())
                .add(row));
        Map<String, TreeMap<LocalDate, Long>> balances = new TreeMap<>();
        byPlace.forEach((place, its) -> {
            TreeMap<LocalDate, Long> days = new TreeMap<>();
            its.forEach(row -> days.computeIfAbsent(row.on(), day -> upTo(day, its)));
            balances.put(place, days);
        });
        return balances;
    }

    List<Row> rows() {
        return rows;
    }
}
