package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** The facts that speak of one thing, in the order of the log. */
public record Shelf(List<StoredFact> all) {

    /** Those that no reversal on this shelf answers; the reversals themselves are not among them. */
    public List<StoredFact> standing() {
        Set<EntryId> reversed =
                facts(EntryReversed.class).map(EntryReversed::entry).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> !(it.fact() instanceof EntryReversed) && !reversed.contains(it.entry()))
                .toList();
    }

    /** All facts of one kind, reversed or not. */
    public <F extends Fact> Stream<F> facts(Class<F> kind) {
        return all.stream().map(StoredFact::fact).filter(kind::isInstance).map(kind::cast);
    }

    /** The facts of one kind that stand. */
    public <F extends Fact> Stream<F> standing(Class<F> kind) {
        return standing().stream()
                .map(StoredFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
