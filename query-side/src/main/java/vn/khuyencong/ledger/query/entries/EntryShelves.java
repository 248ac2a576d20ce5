package vn.khuyencong.ledger.query.entries;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Moment;

/** Reads entries off their shelves as they were known at a moment, in the order of the log within each shelf. */
public final class EntryShelves {
    private final Documents documents;
    private final Moment asOf;

    public EntryShelves(Documents documents, Moment asOf) {
        this.documents = documents;
        this.asOf = asOf;
    }

    /** The books that there are, of those that are wanted. */
    public List<String> books(Predicate<String> wanted) {
        Document books = documents.get(EntriesProjection.LISTS, EntriesProjection.BOOKS);
        return books == null
                ? List.of()
                : books.keySet().stream()
                        .filter(name -> name.indexOf('|') > 0)
                        .filter(wanted)
                        .sorted()
                        .toList();
    }

    /**
     * The entries on a shelf after a position: those of a book, or those that concern a fund, a project, a text, a
     * decision or a programme.
     */
    public Stream<Entry> on(String shelf, long after) {
        Shelf read = new Shelf(shelf);
        int first = Math.max(0, read.numberOf(after, documents));
        return IntStream.range(first, read.size(asOf.position(), documents))
                .boxed()
                .flatMap(number -> entries(read.read(number, after, asOf.position(), documents)));
    }

    private Stream<Entry> entries(List<String> ids) {
        return documents.getAll(EntriesProjection.ENTRIES, ids).stream()
                .map(document -> EntryDocument.read(document, asOf.position()))
                .filter(this::hadHappened);
    }

    private boolean hadHappened(Entry entry) {
        return asOf.effectiveAsOf() == null || !entry.effectiveOn().isAfter(asOf.effectiveAsOf());
    }
}
