package vn.khuyencong.ledger.query.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.WritableDocuments;
import vn.khuyencong.ledger.query.figure.Contribution;

/**
 * What rests on one decision in one book: the sums by measure of each set of evidence that holds the decision. When its
 * tie changes, the sums of that moment are laid aside with the position, so that a fact that comes again after a crash
 * finds them as they were, whatever was added since.
 */
record Resting(String decision, String book) {
    private static final String COLLECTION = "resting";
    private static final String BOOKS = "books";
    private static final String SETS = "sets";
    private static final String EVIDENCE = "evidence";
    private static final String SUMS = "sums";
    private static final String ASIDE = "aside";
    private static final String POSITION = "position";

    /** The sums in đồng, by measure, of what rests on the same evidence. */
    record Sums(List<String> evidence, Document byMeasure) {}

    /** The books in which anything rests on the decision. */
    static List<String> booksOf(String decision, Documents documents) {
        Document list = documents.get(COLLECTION, decision);
        return list == null ? List.of() : list.getList(BOOKS, String.class);
    }

    void add(List<String> evidence, List<Contribution> contributions, WritableDocuments documents) {
        documents.update(COLLECTION, id(), resting -> {
            Document sums = sumsOf(resting, evidence);
            contributions.forEach(it -> plus(sums, it.measure().name(), it.amount()));
        });
        if (!booksOf(decision, documents).contains(book)) {
            documents.update(COLLECTION, decision, list -> {
                List<String> books = new ArrayList<>(list.getList(BOOKS, String.class, List.of()));
                books.add(book);
                list.put(BOOKS, books);
            });
        }
    }

    /** What rested on the decision just before the fact at a position. */
    List<Sums> before(long position, WritableDocuments documents) {
        if (documents.get(COLLECTION, id()) == null) {
            return List.of();
        }
        documents.update(COLLECTION, id(), resting -> layAside(resting, position));
        Document resting = Objects.requireNonNull(documents.get(COLLECTION, id()));
        return resting.getList(ASIDE, Document.class, List.of()).stream()
                .filter(aside -> aside.getLong(POSITION) == position)
                .flatMap(aside -> aside.getList(SETS, Document.class).stream())
                .map(set -> new Sums(set.getList(EVIDENCE, String.class), set.get(SUMS, Document.class)))
                .toList();
    }

    private static void layAside(Document resting, long position) {
        List<Document> sets = resting.getList(SETS, Document.class).stream()
                .map(set -> new Document(EVIDENCE, set.get(EVIDENCE))
                        .append(SUMS, new Document(set.get(SUMS, Document.class))))
                .toList();
        List<Document> aside = new ArrayList<>(resting.getList(ASIDE, Document.class, List.of()));
        aside.add(new Document(POSITION, position).append(SETS, sets));
        resting.put(ASIDE, aside);
    }

    private static Document sumsOf(Document resting, List<String> evidence) {
        List<Document> sets = resting.getList(SETS, Document.class);
        if (sets == null) {
            sets = new ArrayList<>();
            resting.put(SETS, sets);
        }
        for (Document set : sets) {
            if (evidence.equals(set.get(EVIDENCE))) {
                return set.get(SUMS, Document.class);
            }
        }
        Document sums = new Document();
        sets.add(new Document(EVIDENCE, evidence).append(SUMS, sums));
        return sums;
    }

    private static void plus(Document sums, String measure, Money amount) {
        Long known = sums.getLong(measure);
        sums.put(measure, Math.addExact(known == null ? 0 : known, amount.dong()));
    }

    private String id() {
        return decision + "|" + book;
    }
}
