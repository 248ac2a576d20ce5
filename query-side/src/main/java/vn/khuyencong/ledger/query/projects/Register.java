package vn.khuyencong.ledger.query.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.Titles;

/** A project's history as an auditor reads it: every fact in the order of the log, in plain words, each tied to those that answer it. */
record Register(List<Row> rows) {

    /** Another entry of the same register. */
    record Tie(EntryId entry, long position) {}

    /**
     * One fact.
     *
     * @param word which fact it is, a word of the common vocabulary
     * @param replaces the wrong entry in whose place this one stands
     * @param reversible whether the reader may take it back
     */
    record Row(
            History.Item item,
            String word,
            List<Told> told,
            List<Titles.Ground> grounds,
            @Nullable Tie reverses,
            @Nullable Tie reversedBy,
            @Nullable Tie replacedBy,
            @Nullable Tie replaces,
            boolean reversible) {
        /** Whether the entry counts no more. */
        public boolean takenBack() {
            return reversedBy != null;
        }
    }

    /**
     * The register of a history.
     *
     * @param reader who may be offered to take entries back, null for nobody
     */
    static Register of(History history, Telling telling, Titles titles, @Nullable Reader reader) {
        Map<EntryId, History.Item> items = new HashMap<>();
        Map<EntryId, EntryId> replaced = new HashMap<>();
        for (History.Item it : history.items()) {
            items.put(it.entry(), it);
            if (it.replacedBy() != null && it.reversedBy() != null) {
                replaced.put(it.replacedBy(), it.entry());
            }
        }
        return new Register(history.items().stream()
                .map(it -> new Row(
                        it,
                        it.type().substring(0, it.type().indexOf('@')),
                        told(it, items, telling),
                        titles.grounds(it.evidence()),
                        tie(it.reverses(), items),
                        tie(it.reversedBy(), items),
                        tie(it.replacedBy(), items),
                        tie(replaced.get(it.entry()), items),
                        it.reversedBy() == null && Reversing.mayReverse(it.fact(), reader)))
                .toList());
    }

    /** Where an entry of this register stands in the log. */
    public long positionOf(EntryId entry) {
        return rows.stream()
                .map(Row::item)
                .filter(it -> it.entry().equals(entry))
                .mapToLong(History.Item::position)
                .findFirst()
                .orElseThrow();
    }

    /** A reversal tells its reason and then, taken back, each amount of what it answers. */
    private static List<Told> told(History.Item it, Map<EntryId, History.Item> items, Telling telling) {
        List<Told> said = telling.of((ProjectFact) it.fact());
        List<Told> own = said.isEmpty() ? List.of(Told.NOTHING_MORE) : said;
        History.Item answered = it.reverses() == null ? null : items.get(it.reverses());
        if (answered == null) {
            return own;
        }
        return Stream.concat(
                        own.stream(),
                        telling.of((ProjectFact) answered.fact()).stream()
                                .filter(told -> told.money() != null)
                                .map(Told::negated))
                .toList();
    }

    private static @Nullable Tie tie(@Nullable EntryId entry, Map<EntryId, History.Item> items) {
        History.Item at = entry == null ? null : items.get(entry);
        return at == null ? null : new Tie(at.entry(), at.position());
    }
}
