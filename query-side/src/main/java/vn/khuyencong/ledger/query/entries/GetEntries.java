package vn.khuyencong.ledger.query.entries;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Fit;
import vn.khuyencong.ledger.query.figure.RowKey;

/** The question: entries of which some posting is within the filter and that concern every id that is named. */
record GetEntries(Filter filter, List<String> concerned) {
    private static final Place BEFORE_ALL = new Place("", -1);

    /** The entries after a place on the shelves, in the order of the shelves. */
    Stream<Placed> read(EntryShelves shelves, @Nullable Place cursor) {
        Place after = cursor == null ? BEFORE_ALL : cursor;
        if (!concerned.isEmpty()) {
            String shelf = concerned.getFirst();
            return shelves.on(shelf, after.position())
                    .filter(this::isWanted)
                    .map(entry -> new Placed(entry, new Place(shelf, entry.position())));
        }
        return shelves.books(filter::reaches).stream()
                .filter(book -> book.compareTo(after.shelf()) >= 0)
                .flatMap(book -> ofBook(shelves, book, after));
    }

    private Stream<Placed> ofBook(EntryShelves shelves, String book, Place after) {
        return shelves.on(book, after.shelf().equals(book) ? after.position() : BEFORE_ALL.position())
                .filter(entry -> isWanted(entry) && isFirstOf(entry, book))
                .map(entry -> new Placed(entry, new Place(book, entry.position())));
    }

    /** An entry of several books is shown once, in the first that is wanted. */
    private boolean isFirstOf(Entry entry, String book) {
        return rowsOf(entry)
                .filter(row -> filter.fit(row) == Fit.WITHIN)
                .findFirst()
                .filter(row -> row.book().equals(book))
                .isPresent();
    }

    private boolean isWanted(Entry entry) {
        return rowsOf(entry).anyMatch(row -> filter.fit(row) == Fit.WITHIN)
                && idsOf(entry).containsAll(concerned);
    }

    private static Stream<RowKey> rowsOf(Entry entry) {
        return entry.postings().stream().map(posting -> RowKey.of(posting.scope()));
    }

    private static List<String> idsOf(Entry entry) {
        Stream<String> scopes = entry.postings().stream().flatMap(it -> ListName.of(it.scope()).stream());
        Stream<String> evidence = entry.evidence().stream().flatMap(it -> ListName.of(it).stream());
        return Stream.concat(scopes, evidence).distinct().toList();
    }

    /** An entry and where it was found. */
    record Placed(Entry entry, Place place) {}
}
