package vn.khuyencong.ledger.query.decisions;

import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.accounts.Posting;

/**
 * An entry that rests on a decision, with the shortest way to it.
 *
 * @param via the programme, fund or decision on the way; the decision itself where the entry cites it
 * @param reached which of the entry's postings rest on the decision: one entry may stand on several funds
 */
record Dependent(BookedEntry entry, Path path, String via, Predicate<Posting> reached) {
    EntryId id() {
        return entry.id();
    }

    List<Posting> postings() {
        return entry.postings().stream().filter(reached).toList();
    }

    /** The same entry, counted once, where another way reaches more of it. */
    Dependent alsoBy(Dependent longer) {
        return new Dependent(entry, path, via, reached.or(longer.reached));
    }
}
