package vn.khuyencong.ledger.query.statements;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelves;

/**
 * Published texts, in the order in which they came to the ledger.
 *
 * @param province of which they are, as it was asked for; null for all
 */
record StatementList(
        List<Item> items,
        @Nullable String next,
        @Nullable String province,
        List<Names.Version> provinces,
        Moment asOf) {

    /** One of them, with how its figures fare; those first that ask for a reader. */
    record Item(StatementAnswer.Head head, String province, int lines, int figures, Map<Verdict, Long> verdicts) {}

    static StatementList of(@Nullable String province, Paging paging, View view) {
        Names names = new Names(view.documents());
        Shelves shelves = DocumentShelves.of(view);
        Shelves.Page page = shelves.list(Listing.STATEMENTS.of(province, names), paging.from(), paging.limit());
        return new StatementList(
                page.ids().stream()
                        .flatMap(id -> item(new StatementId(id), shelves, names).stream())
                        .toList(),
                page.next() == null ? null : page.next().toString(),
                province,
                names.inOrder(),
                view.asOf());
    }

    /** Whether these texts are of that unit. */
    public boolean isOf(Names.Version version) {
        return version.unit().toString().equals(province) || version.code().equals(province);
    }

    private static Optional<Item> item(StatementId id, Shelves shelves, Names names) {
        return Texts.read(id, shelves).map(text -> {
            StatementAnswer.Head head = StatementAnswer.Head.of(text.published());
            return new Item(
                    head,
                    requireNonNullElse(names.of(head.unit()), head.unit().toString()),
                    text.lines().size(),
                    text.figures().size(),
                    tally(ReconciliationAnswer.of(text)));
        });
    }

    private static Map<Verdict, Long> tally(ReconciliationAnswer reconciled) {
        return reconciled.figures().stream()
                .map(ReconciliationAnswer.FigureAnswer::verdict)
                .sorted(Comparator.comparing(Verdict::urgency))
                .collect(Collectors.groupingBy(verdict -> verdict, LinkedHashMap::new, Collectors.counting()));
    }
}
