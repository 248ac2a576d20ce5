package vn.khuyencong.ledger.query.treasury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;

/** The cash of a project by line and budget code on any day, each reversal at its own date. */
public final class TreasuryBook {
    private final List<Movement> movements = new ArrayList<>();
    private final Map<Key, StoredFact> confirmed = new LinkedHashMap<>();

    /** A line and a budget code; null for what no code was named. */
    public record Key(String line, @Nullable BudgetCode code) {}

    private TreasuryBook() {}

    /** The book of the project whose facts are on the shelf. */
    public static TreasuryBook of(Shelf own) {
        TreasuryBook book = new TreasuryBook();
        Entries entries = new Entries();
        for (StoredFact stored : own.all()) {
            if (stored.fact() instanceof ProjectFact fact) {
                book.movements.addAll(entries.movedBy(fact, stored.entry()));
            }
        }
        own.standing().stream()
                .filter(it -> it.fact() instanceof TreasuryConfirmed)
                .forEach(book::confirm);
        return book;
    }

    /** The latest confirmation by date stands for its line and code. */
    private void confirm(StoredFact stored) {
        TreasuryConfirmed it = (TreasuryConfirmed) stored.fact();
        confirmed.merge(
                new Key(it.line().id(), it.budgetCode()),
                stored,
                (before, next) -> dateOf(next).isBefore(dateOf(before)) ? before : next);
    }

    private static LocalDate dateOf(StoredFact stored) {
        return ((TreasuryConfirmed) stored.fact()).effectiveOn();
    }

    /** What the ledger has on a line at the end of a day: under one code, or whatever the code where it is null. */
    public Cash on(LocalDate day, String line, @Nullable BudgetCode code) {
        return sum(it -> it.line().equals(line)
                && (code == null || code.equals(it.code()))
                && !it.on().isAfter(day));
    }

    /** Each line and code that cash ever moved under, with what there is of it now. */
    public Map<Key, Cash> rows() {
        Map<Key, Cash> rows = new LinkedHashMap<>();
        movements.forEach(it -> rows.merge(new Key(it.line(), it.code()), it.cash(), Cash::plus));
        return rows;
    }

    private Cash sum(Predicate<Movement> wanted) {
        return movements.stream().filter(wanted).map(Movement::cash).reduce(Cash.NONE, Cash::plus);
    }

    /** What the Treasury confirmed, the latest of each line and code, against what the ledger has on that day. */
    public List<TreasuryCheck> checks() {
        return confirmed.keySet().stream().flatMap(key -> check(key).stream()).toList();
    }

    /** The check of one line and code, if the Treasury ever confirmed it. */
    public Optional<TreasuryCheck> check(Key key) {
        StoredFact stored = confirmed.get(key);
        return stored == null
                ? Optional.empty()
                : Optional.of(TreasuryCheck.of(stored.entry(), (TreasuryConfirmed) stored.fact(), this));
    }
}
