package vn.khuyencong.ledger.query.entries;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.reference.Names;

/**
 * An entry as a register shows it: what it moved and where, and what it rests on.
 *
 * @param fact the kind of fact, without the revision of its form
 */
record EntryRow(EntryView view, String fact, List<Side> sides, List<CitedEvidence> evidence) {

    /** One posting; the fund is null where the money stands in none. */
    record Side(
            EntryView.PostingView posting,
            Unit unit,
            @Nullable String unitName,
            @Nullable FundId fund) {}

    static EntryRow of(Entry entry, Documents documents, Moment asOf) {
        Names names = new Names(documents);
        EntryView view = EntryView.of(entry);
        Stream<PostedAmount> amounts = entry.amounts().stream();
        return new EntryRow(
                view,
                view.type().substring(0, view.type().indexOf('@')),
                amounts.map(amount -> side(amount, names)).toList(),
                evidenceOf(entry, new Citations(documents, asOf.position())));
    }

    private static Side side(PostedAmount amount, Names names) {
        Scope scope = amount.posting().scope();
        return new Side(EntryView.PostingView.of(amount), scope.unit(), names.of(scope.unit()), fundOf(scope));
    }

    private static @Nullable FundId fundOf(Scope scope) {
        FiscalYear year = scope.fiscalYear();
        return year == null || !scope.source().isBudget() ? null : FundId.of(scope.unit(), year, scope.source());
    }

    private static List<CitedEvidence> evidenceOf(Entry entry, Citations citations) {
        PostedAmount first = entry.amounts().getFirst();
        return entry.evidence().stream()
                .map(it -> citations.cite(it, first.posting().scope().programme(), first.quote()))
                .toList();
    }
}
