package vn.khuyencong.ledger.query.shelves;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.View;

/** The shelves in the documents of their projection, without what had not happened yet at the moment asked about. */
public record DocumentShelves(Documents documents, @Nullable LocalDate effectiveAsOf) implements Shelves {
    private static final String COLLECTION = "shelf";

    public static Shelves of(View view) {
        return new DocumentShelves(view.documents(), view.asOf().effectiveAsOf());
    }

    static Roll shelf(String key) {
        return new Roll(COLLECTION, key);
    }

    @Override
    public Shelf of(String id) {
        return new Shelf(shelf(id).all(documents).stream()
                .map(item -> FactBson.read((Document) item))
                .filter(this::hadHappened)
                .toList());
    }

    @Override
    public Page list(Listing listing, int from, int limit) {
        List<String> ids = listing.roll().some(documents, from, limit).stream()
                .map(String.class::cast)
                .toList();
        int end = from + ids.size();
        return new Page(ids, end < listing.roll().length(documents) ? end : null);
    }

    private boolean hadHappened(StoredFact stored) {
        LocalDate day = EffectiveDate.of(stored.fact());
        return effectiveAsOf == null || day == null || !day.isAfter(effectiveAsOf);
    }
}
