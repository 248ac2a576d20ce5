package vn.khuyencong.ledger.query.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EffectiveDate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;

/** Everything that happened to one thing, in the order of the log, each reversal tied to what it answers. */
public record History(List<Item> items) {

    /**
     * One fact.
     *
     * @param reverses the entry that this fact takes back, if it is a reversal
     * @param reversedBy the reversal that takes this entry back, if there is one
     */
    public record Item(
            EntryId entry,
            String eventId,
            String type,
            long position,
            @Nullable LocalDate effectiveOn,
            Instant recordedAt,
            String actor,
            List<Evidence> evidence,
            @Nullable EntryId reverses,
            @Nullable EntryId reversedBy,
            @Nullable EntryId replacedBy,
            Fact fact) {}

    public static History of(Shelf shelf) {
        Map<EntryId, StoredFact> reversals = new HashMap<>();
        for (StoredFact it : shelf.all()) {
            if (it.fact() instanceof EntryReversed reversal) {
                reversals.put(reversal.entry(), it);
            }
        }
        return new History(shelf.all().stream()
                .map(it -> item(it, reversals.get(it.entry())))
                .toList());
    }

    private static Item item(StoredFact it, @Nullable StoredFact reversal) {
        EntryReversed own = it.fact() instanceof EntryReversed reversed ? reversed : null;
        return new Item(
                it.entry(),
                it.eventId(),
                FactTypes.storedNameOf(it.fact().getClass()),
                it.position(),
                EffectiveDate.of(it.fact()),
                it.recordedAt(),
                it.actor(),
                FactEvidence.of(it.fact()),
                own == null ? null : own.entry(),
                reversal == null ? null : reversal.entry(),
                replacementOf(own, reversal),
                it.fact());
    }

    /** Both the reversal and what it takes back name the entry that is right. */
    private static @Nullable EntryId replacementOf(@Nullable EntryReversed own, @Nullable StoredFact reversal) {
        if (own != null) {
            return own.replacedBy();
        }
        return reversal != null && reversal.fact() instanceof EntryReversed it ? it.replacedBy() : null;
    }
}
