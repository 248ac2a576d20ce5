package vn.khuyencong.ledger.command.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;

/** The entries of one stream, and how each may be answered by its opposite: once, and never a reversal itself. */
public final class Reversals<F extends Fact> {
    private final Map<EntryId, F> entries = new LinkedHashMap<>();
    private final Map<EntryId, Occurrence> occurrences = new HashMap<>();
    private final Set<EntryId> reversed = new HashSet<>();

    /** Remembers a fact that may be reversed later, or the reversal of one. */
    public void remember(F fact, Occurrence occurrence) {
        if (fact instanceof EntryReversed it) {
            reversed.add(it.entry());
        }
        entries.put(occurrence.entry(), fact);
        occurrences.put(occurrence.entry(), occurrence);
    }

    /** The fact that stands at an entry, reversed or not; null if there is none. */
    public @Nullable F at(EntryId entry) {
        return entries.get(entry);
    }

    /** The entries that nobody reversed, in the order in which they were recorded. */
    public Map<EntryId, F> standing() {
        Map<EntryId, F> standing = new LinkedHashMap<>(entries);
        standing.keySet().removeAll(reversed);
        return standing;
    }

    /**
     * The original of a reversal.
     *
     * @throws Refused UNKNOWN_ENTRY, ENTRY_IS_A_REVERSAL, ENTRY_ALREADY_REVERSED or REVERSAL_BEFORE_ORIGINAL
     */
    public F mustBeReversible(EntryId entry, LocalDate on, Function<F, @Nullable LocalDate> dateOf) {
        F original = Refusal.UNKNOWN_ENTRY.unless(entries.get(entry), "/entry", entry);
        Refusal.ENTRY_IS_A_REVERSAL.when(original instanceof EntryReversed, "/entry", entry);
        Refusal.ENTRY_ALREADY_REVERSED.when(reversed.contains(entry), "/entry", entry);
        LocalDate date = Refusal.UNKNOWN_ENTRY.unless(dateOf.apply(original), "/entry", entry);
        Refusal.REVERSAL_BEFORE_ORIGINAL.when(on.isBefore(date), "/effectiveOn", on, date);
        return original;
    }

    /** Tells everything remembered again, in order. */
    public void retell(BiConsumer<F, Occurrence> listener) {
        entries.forEach((entry, fact) -> {
            Occurrence occurrence = occurrences.get(entry);
            if (occurrence != null) {
                listener.accept(fact, occurrence);
            }
        });
    }

    /** The opposite of a fact at a date. */
    public static List<Posting> opposite(Fact original, LocalDate on) {
        return Postings.of(original).stream().map(it -> it.reversedOn(on)).toList();
    }

    /** The fact of a reversal; its replacement, if any, is the very next entry of the stream. */
    public static EntryReversed reversal(
            EntryId entry,
            long nextSequence,
            LocalDate on,
            String reason,
            List<Posting> postings,
            boolean replaced,
            List<Evidence> evidence) {
        EntryId replacement = replaced ? EntryId.of(entry.stream(), nextSequence + 1) : null;
        return new EntryReversed(entry, on, reason, postings, replacement, evidence);
    }
}
