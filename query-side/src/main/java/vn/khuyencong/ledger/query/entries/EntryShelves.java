package vn.khuyencong.ledger.query.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The entries of a book after a position. */
    public Stream<Entry> ofBook(String book, long after) {
        return things(new Shelf(book), after).flatMap(this::asKnown);
    }

    /** The entries that concern a fund, a project, a text, a decision or a programme, after a position. */
    public Stream<Entry> of(String id, long after) {
        Map<String, List<Document>> read = new HashMap<>();
        return things(new Shelf(id), after).flatMap(reference -> resolve(reference, read));
    }

    private Stream<Entry> resolve(Document reference, Map<String, List<Document>> read) {
        String book = reference.getString(EntriesProjection.BOOKS);
        long position = reference.getLong(EntryDocument.POSITION);
        Shelf shelf = new Shelf(book);
        int number = shelf.numberOf(position, documents);
        return read.computeIfAbsent(book + "#" + number, key -> shelf.read(number, documents)).stream()
                .filter(entry -> entry.getLong(EntryDocument.POSITION) == position)
                .flatMap(this::asKnown);
    }

    private Stream<Document> things(Shelf shelf, long after) {
        int first = Math.max(0, shelf.numberOf(after, documents));
        return IntStream.range(first, shelf.size(asOf.position(), documents))
                .boxed()
                .flatMap(number -> shelf.read(number, documents).stream())
                .filter(thing -> thing.getLong(EntryDocument.POSITION) > after
                        && thing.getLong(EntryDocument.POSITION) <= asOf.position());
    }

    private Stream<Entry> asKnown(Document document) {
        Entry entry = EntryDocument.read(document, asOf.position());
        boolean happened = asOf.effectiveAsOf() == null || !entry.effectiveOn().isAfter(asOf.effectiveAsOf());
        return happened ? Stream.of(entry) : Stream.empty();
    }
}
