package vn.khuyencong.ledger.query.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** The acts in the order in which they became known. */
record DecisionList(List<Item> items, @Nullable String next, Moment asOf) {

    /** One of them. */
    record Item(DecisionAnswer.Head head, ActName name) {}

    static DecisionList of(Paging paging, View view) {
        Shelves shelves = DocumentShelves.of(view);
        Shelves.Page page = shelves.list(Listing.DECISIONS, paging.from(), paging.limit());
        return new DecisionList(
                page.ids().stream()
                        .flatMap(id -> DecisionAnswer.headOf(new DecisionId(id), shelves.own(id)).stream())
                        .map(head -> new Item(head, ActName.of(head)))
                        .toList(),
                page.next() == null ? null : page.next().toString(),
                view.asOf());
    }
}
