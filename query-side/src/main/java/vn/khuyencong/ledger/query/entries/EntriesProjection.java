package vn.khuyencong.ledger.query.entries;

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
 * Each entry once, and on shelves by its id: in the books of its unit and year or period, and under the fund, project,
 * text, decision and programme that it concerns. Nothing is taken off a shelf; a reversal leaves a mark on the entry.
 */
@Component
public final class EntriesProjection implements Projection {
    public static final String NAME = "entries";
    static final String LISTS = "lists";
    static final String BOOKS = "books";
    static final String ENTRIES = "entries";

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
        String entry = stored.entry().value();
        documents.create(ENTRIES, entry, EntryDocument.write(stored, amounts));
        Set<String> books = new LinkedHashSet<>();
        amounts.forEach(amount -> books.add(RowKey.of(amount.posting().scope()).book()));
        for (String book : books) {
            new Shelf(book).append(entry, stored.position(), documents);
            list(book, documents);
        }
        listsOf(stored, amounts).forEach(list -> new Shelf(list).append(entry, stored.position(), documents));
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
        documents.update(ENTRIES, reversal.entry().value(), entry -> {
            entry.append(EntryDocument.REVERSED_BY, stored.entry().value())
                    .append(EntryDocument.REVERSED_AT, stored.position());
            EntryDocument.append(entry, EntryDocument.REPLACED_BY, reversal.replacedBy());
        });
    }
}
