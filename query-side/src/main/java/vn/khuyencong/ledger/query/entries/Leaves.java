package vn.khuyencong.ledger.query.entries;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.figure.Contributions;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.RowKey;

/** The postings behind a figure, by row and then in the order of the log; their amounts add up to the figure. */
public final class Leaves {
    private static final long FROM_THE_BEGINNING = -1;
    private static final Comparator<Leaf> ORDER = Comparator.comparing(Leaf::row, RowKey.ORDER)
            .thenComparing(leaf -> leaf.entry().position())
            .thenComparing(leaf -> leaf.contribution().index());

    private Leaves() {}

    public static List<Leaf> of(FigureId figure, Documents documents) {
        EntryShelves shelves = new EntryShelves(documents, figure.asOf());
        return of(figure, shelves.books(figure.scope()::reaches), documents);
    }

    /** Those of them that stand in some books. */
    public static List<Leaf> of(FigureId figure, Collection<String> books, Documents documents) {
        EntryShelves shelves = new EntryShelves(documents, figure.asOf());
        return books.stream()
                .flatMap(book -> shelves.on(book, FROM_THE_BEGINNING).flatMap(entry -> leaves(entry, book, figure)))
                .sorted(ORDER)
                .toList();
    }

    /** An entry stands whole in each of its books; here only what it posted to this one. */
    private static Stream<Leaf> leaves(Entry entry, String book, FigureId figure) {
        return Contributions.of(figure.measure(), entry.postings()).stream()
                .filter(it -> it.row().book().equals(book) && figure.scope().includes(it.row()))
                .map(it -> new Leaf(entry, it));
    }

    /** As firm as the weakest amount that nobody took back. */
    public static Qualifier qualifier(List<Leaf> leaves) {
        Set<String> takenBack = new HashSet<>();
        leaves.stream()
                .map(leaf -> leaf.entry().reverses())
                .filter(Objects::nonNull)
                .forEach(takenBack::add);
        return leaves.stream()
                .filter(leaf -> !takenBack.contains(leaf.entry().id()))
                .map(Leaf::qualifier)
                .reduce(Qualifier::weakest)
                .orElse(Qualifier.EXACT);
    }
}
