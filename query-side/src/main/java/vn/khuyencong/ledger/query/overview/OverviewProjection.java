package vn.khuyencong.ledger.query.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.decision.DecisionFact;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.evidence.CitationFold;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.EvidenceKey;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.evidence.QualifierFold;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.Contributions;
import vn.khuyencong.ledger.query.reference.NamesFold;

/**
 * Sums by unit and by year or period, already told apart by how firmly they are tied to decisions. When a decision's
 * tie changes, what rests on it moves from one link to the other.
 */
@Component
final class OverviewProjection implements Projection {
    static final String NAME = "overview";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(StoredFact stored, WritableDocuments documents) {
        CitationFold.apply(stored, documents);
        NamesFold.apply(stored, documents);
        if (stored.fact() instanceof DecisionFact) {
            move(stored, documents);
        }
        List<Posting> postings = Postings.of(stored.fact());
        if (!postings.isEmpty()) {
            post(stored, postings, documents);
        }
    }

    private static void post(StoredFact stored, List<Posting> postings, WritableDocuments documents) {
        List<Qualifier> qualifiers = QualifierFold.of(stored, postings.size(), documents);
        List<String> evidence = EvidenceKey.of(stored.fact());
        Link link = new Citations(documents, stored.position()).weakestOf(evidence);
        int entries = stored.fact() instanceof EntryReversed ? -1 : 1;
        byBook(postings).forEach((book, contributions) -> {
            Rows.change(
                    book,
                    documents,
                    row -> contributions.forEach(it -> {
                        CellDocument.add(row, it.measure(), link, it.amount());
                        CellDocument.count(row, it.measure(), qualifiers.get(it.index()), entries);
                    }));
            evidence.stream()
                    .filter(Citations::isDecision)
                    .forEach(decision -> new Resting(decision, book).add(evidence, contributions, documents));
        });
    }

    private static Map<String, List<Contribution>> byBook(List<Posting> postings) {
        Map<String, List<Contribution>> byBook = new LinkedHashMap<>();
        for (Contribution each : Contributions.of(postings)) {
            byBook.computeIfAbsent(each.row().book(), book -> new ArrayList<>()).add(each);
        }
        return byBook;
    }

    private static void move(StoredFact stored, WritableDocuments documents) {
        TieChange change = TieChange.by(stored, documents);
        if (change.isNone()) {
            return;
        }
        for (String book : Resting.booksOf(change.decision(), documents)) {
            List<Resting.Sums> sums = new Resting(change.decision(), book).before(stored.position(), documents);
            Rows.change(book, documents, row -> sums.forEach(it -> change.apply(it, row)));
        }
    }
}
