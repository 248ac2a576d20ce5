package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.Collections;
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
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.evidence.CitationFold;
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
    private static final String QUALIFIERS = "qualifiers";
    private static final String IN_ORDER = "inOrder";

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
        Entry entry = Entry.of(stored.fact(), qualifiersOf(stored, postings.size(), documents));
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

    /** How firmly each posting is meant; the opposite of an entry is as firm as the entry was. */
    private static List<Qualifier> qualifiersOf(StoredFact stored, int postings, WritableDocuments documents) {
        List<Qualifier> exact = Collections.nCopies(postings, Qualifier.EXACT);
        return switch (stored.fact()) {
            case EntryReported it -> {
                List<Qualifier> stated = statedBy(it);
                documents.create(
                        QUALIFIERS,
                        stored.entry().value(),
                        new Document(IN_ORDER, stated.stream().map(Enum::name).toList()));
                yield stated;
            }
            case EntryReversed it -> {
                Document stated = documents.get(QUALIFIERS, it.entry().value());
                yield stated == null
                        ? exact
                        : stated.getList(IN_ORDER, String.class).stream()
                                .map(Qualifier::valueOf)
                                .toList();
            }
            default -> exact;
        };
    }

    /** Each amount of a line makes two postings. */
    private static List<Qualifier> statedBy(EntryReported line) {
        List<Qualifier> stated = new ArrayList<>();
        line.amounts().stream().filter(amount -> amount.amount() != null).forEach(amount -> {
            stated.add(amount.qualifier());
            stated.add(amount.qualifier());
        });
        return stated;
    }

    /** What the postings of one entry have in common. */
    record Entry(List<String> evidence, List<Qualifier> qualifiers, int count) {
        static Entry of(Fact fact, List<Qualifier> qualifiers) {
            return new Entry(EvidenceKey.of(fact), qualifiers, fact instanceof EntryReversed ? -1 : 1);
        }
    }
}
