package vn.khuyencong.ledger.query.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;

/** What waits or once waited for a second person, at one moment. */
public final class HeldPostings {
    private static final String FUND = "fund.";

    private final Documents documents;
    private final Shelves shelves;

    private HeldPostings(View view) {
        this.documents = view.documents();
        this.shelves = DocumentShelves.of(view);
    }

    public static HeldPostings of(View view) {
        return new HeldPostings(view);
    }

    /**
     * A posting, and what became of it.
     *
     * @param unit for whose province or nation it is
     * @param decision the fact that confirmed or returned it
     * @param regularisation the fact that made an override good
     */
    public record Held(
            StoredFact stored,
            PostingHeld posting,
            @Nullable Unit unit,
            @Nullable StoredFact decision,
            @Nullable StoredFact regularisation) {

        /** The facts that tell of it, in their order. */
        public Stream<StoredFact> facts() {
            return Stream.of(Stream.of(stored), Stream.ofNullable(decision), Stream.ofNullable(regularisation))
                    .flatMap(it -> it);
        }
    }

    /** A part of what waits; {@code next} is the cursor of the part that follows, null at the end. */
    public record Part(List<Held> postings, @Nullable String next) {}

    /** How many wait, in all units. */
    public int waiting() {
        return HeldFold.waiting(documents);
    }

    /** A part of what waits for a unit, for any where none is named, whatever has waited longest first. */
    public Part waiting(@Nullable Unit of, Paging wanted) {
        List<Held> found = new ArrayList<>();
        int passed = 0;
        for (EntryId entry : (Iterable<EntryId>) waitingEntries()::iterator) {
            Held held =
                    at(entry).filter(it -> of == null || of.equals(it.unit())).orElse(null);
            if (held != null && passed++ >= wanted.from()) {
                if (found.size() == wanted.limit()) {
                    return new Part(List.copyOf(found), Integer.toString(wanted.from() + wanted.limit()));
                }
                found.add(held);
            }
        }
        return new Part(List.copyOf(found), null);
    }

    private Stream<EntryId> waitingEntries() {
        return HeldFold.months(documents).stream().flatMap(month -> HeldFold.waitingSince(month, documents).stream());
    }

    /** Everything that was ever held in a stream, in its order. */
    public List<Held> in(String stream) {
        return Listing.HELD.ofPart(stream).roll().all(documents).stream()
                .flatMap(entry -> at(new EntryId(entry)).stream())
                .toList();
    }

    /** A part of all overrides, the earliest first. */
    public Part overrides(Paging wanted) {
        Shelves.Page page = shelves.list(Listing.OVERRIDES, wanted.from(), wanted.limit());
        return new Part(
                page.ids().stream()
                        .flatMap(entry -> at(new EntryId(entry)).stream())
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** What was held at an entry, if anything was. */
    public Optional<Held> at(EntryId entry) {
        return StreamSheets.read(entry, documents)
                .flatMap(stored -> stored.fact() instanceof PostingHeld it
                        ? Optional.of(new Held(
                                stored,
                                it,
                                unitOf(stored.stream()),
                                factAt(HeldFold.decidedBy(entry, documents)),
                                factAt(HeldFold.regularisedBy(entry, documents))))
                        : Optional.empty());
    }

    private @Nullable StoredFact factAt(@Nullable EntryId entry) {
        return entry == null ? null : StreamSheets.read(entry, documents).orElse(null);
    }

    private @Nullable Unit unitOf(String stream) {
        if (stream.startsWith(FUND)) {
            return new FundId(stream).unit();
        }
        return shelves.first(stream)
                .map(StoredFact::fact)
                .map(it -> it instanceof ProjectProposed proposed ? proposed.unit() : null)
                .orElse(null);
    }
}
