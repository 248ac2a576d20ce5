package vn.khuyencong.ledger.query.entries;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * One posting; the fund is null where the money stands in none.
     *
     * @param told whether the posting above stands in the same place, which is told once
     * @param rows for how many postings the place is told
     */
    record Side(
            EntryView.PostingView posting,
            Unit unit,
            @Nullable String unitName,
            @Nullable FundId fund,
            boolean told,
            int rows) {}

    static EntryRow of(Entry entry, Documents documents, Moment asOf) {
        Names names = new Names(documents);
        EntryView view = EntryView.of(entry);
        return new EntryRow(
                view,
                view.type().substring(0, view.type().indexOf('@')),
                sides(entry.amounts(), names),
                evidenceOf(entry, new Citations(documents, asOf.position())));
    }

    private static List<Side> sides(List<PostedAmount> amounts, Names names) {
        List<Side> sides = new ArrayList<>();
        for (int at = 0; at < amounts.size(); at++) {
            Scope scope = amounts.get(at).posting().scope();
            boolean told = at > 0 && scope.equals(amounts.get(at - 1).posting().scope());
            int rows = 1;
            while (at + rows < amounts.size()
                    && scope.equals(amounts.get(at + rows).posting().scope())) {
                rows++;
            }
            sides.add(new Side(
                    EntryView.PostingView.of(amounts.get(at)),
                    scope.unit(),
                    names.of(scope.unit()),
                    fundOf(scope),
                    told,
                    rows));
        }
        return sides;
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
