package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.evidence.CitationFold;
import vn.khuyencong.ledger.query.evidence.FactEvidence;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.reference.NamesFold;

/**
 * Entries on shelves: whole in the books of their unit and year or period, and by reference under the fund, project,
 * text, decision and programme that they concern. Nothing is taken off a shelf; a reversal leaves a mark.
 */
@Component
public final class EntriesProjection implements Projection {
    public static final String NAME = "entries";
    static final String LISTS = "lists";
    static final String BOOKS = "books";
    static final String PLACES = "places";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(StoredFact stored, WritableDocuments documents) {
        CitationFold.apply(stored, documents);
        NamesFold.apply(stored, documents);
        List<PostedAmount> amounts = PostedAmounts.of(stored.fact());
        if (!amounts.isEmpty()) {
            enter(stored, amounts, documents);
        }
        if (stored.fact() instanceof EntryReversed reversal) {
            mark(reversal, stored, documents);
        }
    }

    private static void enter(StoredFact stored, List<PostedAmount> amounts, WritableDocuments documents) {
        Set<String> books = new LinkedHashSet<>();
        amounts.forEach(amount -> books.add(RowKey.of(amount.posting().scope()).book()));
        for (String book : books) {
            new Shelf(book).append(EntryDocument.write(stored, amounts), documents);
            list(book, documents);
        }
        Document place = new Document(EntryDocument.POSITION, stored.position()).append(BOOKS, new ArrayList<>(books));
        for (String list : listsOf(stored, amounts)) {
            new Shelf(list)
                    .append(
                            new Document(EntryDocument.POSITION, stored.position())
                                    .append(BOOKS, books.iterator().next()),
                            documents);
        }
        documents.create(PLACES, stored.entry().value(), place);
    }

    private static void list(String book, WritableDocuments documents) {
        Document known = documents.get(LISTS, BOOKS);
        if (known == null || !known.containsKey(book)) {
            documents.update(LISTS, BOOKS, books -> books.put(book, true));
        }
    }

    private static Set<String> listsOf(StoredFact stored, List<PostedAmount> amounts) {
        Set<String> lists = new LinkedHashSet<>();
        for (PostedAmount amount : amounts) {
            lists.addAll(ListName.of(amount.posting().scope()));
        }
        for (Evidence evidence : FactEvidence.of(stored.fact())) {
            lists.addAll(ListName.of(evidence));
        }
        return lists;
    }

    private static void mark(EntryReversed reversal, StoredFact stored, WritableDocuments documents) {
        Document place = documents.get(PLACES, reversal.entry().value());
        if (place == null) {
            return;
        }
        for (String book : place.getList(BOOKS, String.class)) {
            new Shelf(book).change(place.getLong(EntryDocument.POSITION), documents, entry -> {
                entry.append(EntryDocument.REVERSED_BY, stored.entry().value())
                        .append(EntryDocument.REVERSED_AT, stored.position());
                EntryDocument.append(entry, EntryDocument.REPLACED_BY, reversal.replacedBy());
            });
        }
    }
}
