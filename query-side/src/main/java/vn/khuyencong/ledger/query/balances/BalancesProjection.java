package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.evidence.CitationFold;
import vn.khuyencong.ledger.query.evidence.EvidenceKey;
import vn.khuyencong.ledger.query.evidence.QualifierFold;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.Contributions;
import vn.khuyencong.ledger.query.reference.NamesFold;

/**
 * One book for each unit and year or period: per row and measure the sums by what they rest on. A list of the books
 * stands beside them, so that every one is found by its id.
 */
@Component
final class BalancesProjection implements Projection {
    static final String NAME = "balances";
    static final String BOOKS = "books";
    static final String LISTS = "lists";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(StoredFact stored, WritableDocuments documents) {
        CitationFold.apply(stored, documents);
        NamesFold.apply(stored, documents);
        List<Posting> postings = Postings.of(stored.fact());
        if (!postings.isEmpty()) {
            post(stored, postings, documents);
        }
    }

    private static void post(StoredFact stored, List<Posting> postings, WritableDocuments documents) {
        Entry entry = Entry.of(stored.fact(), QualifierFold.of(stored, postings.size(), documents));
        Map<String, List<Contribution>> byBook = new LinkedHashMap<>();
        for (Contribution each : Contributions.of(postings)) {
            byBook.computeIfAbsent(each.row().book(), book -> new ArrayList<>()).add(each);
        }
        byBook.forEach((book, contributions) -> {
            documents.update(BOOKS, book, document -> contributions.forEach(each -> Book.add(document, each, entry)));
            list(book, documents);
        });
    }

    private static void list(String book, WritableDocuments documents) {
        Document known = documents.get(LISTS, BOOKS);
        if (known == null || !known.containsKey(book)) {
            documents.update(LISTS, BOOKS, books -> books.put(book, true));
        }
    }

    /** What the postings of one entry have in common. */
    record Entry(List<String> evidence, List<Qualifier> qualifiers, int count) {
        static Entry of(Fact fact, List<Qualifier> qualifiers) {
            return new Entry(EvidenceKey.of(fact), qualifiers, fact instanceof EntryReversed ? -1 : 1);
        }
    }
}
