package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EffectiveDate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.persons.Persons;

/** The shelves in the documents of their projection, without what had not happened yet at the moment asked about. */
public final class DocumentShelves implements Shelves {
    private static final String COLLECTION = "shelf";

    private final Documents documents;
    private final @Nullable LocalDate effectiveAsOf;
    private final Persons persons;

    /** For the length of one question: many references lead to the same document. */
    private final Map<String, Document> read = new HashMap<>();

    DocumentShelves(Documents documents, @Nullable LocalDate effectiveAsOf) {
        this(documents, effectiveAsOf, Persons.NONE);
    }

    private DocumentShelves(Documents documents, @Nullable LocalDate effectiveAsOf, Persons persons) {
        this.documents = documents;
        this.effectiveAsOf = effectiveAsOf;
        this.persons = persons;
    }

    public static Shelves of(View view) {
        return new DocumentShelves(view.documents(), view.asOf().effectiveAsOf(), view.persons());
    }

    static Roll shelf(String key) {
        return new Roll(COLLECTION, key);
    }

    @Override
    public Shelf of(String id) {
        return new Shelf(shelf(id).all(documents).stream()
                .map(reference -> StreamSheets.read(new EntryId(reference), this::once))
                .flatMap(Optional::stream)
                .filter(this::hadHappened)
                .toList());
    }

    @Override
    public Optional<StoredFact> first(String stream) {
        return at(EntryId.of(stream, 0));
    }

    @Override
    public Optional<StoredFact> at(EntryId entry) {
        return StreamSheets.read(entry, this::once).filter(this::hadHappened);
    }

    @Override
    public Shelf own(String stream) {
        return new Shelf(
                StreamSheets.all(stream, this::once).filter(this::hadHappened).toList());
    }

    @Override
    public Page list(Listing listing, int from, int limit) {
        List<String> ids = listing.roll().some(documents, from, limit);
        int end = from + ids.size();
        return new Page(ids, end < listing.roll().length(documents) ? end : null);
    }

    @Override
    public Persons persons() {
        return persons;
    }

    private @Nullable Document once(String collection, String id) {
        String key = collection + "/" + id;
        Document known = read.get(key);
        if (known == null) {
            known = documents.get(collection, id);
            if (known != null) {
                read.put(key, known);
            }
        }
        return known;
    }

    private boolean hadHappened(StoredFact stored) {
        LocalDate day = EffectiveDate.of(stored.fact());
        return effectiveAsOf == null || day == null || !day.isAfter(effectiveAsOf);
    }
}
