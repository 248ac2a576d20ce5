package vn.khuyencong.ledger.query.explanation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.entries.Entry;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A leaf as the page shows it: what happened, where it stands and what it rests on.
 *
 * @param fact the kind of fact, without the revision of its form
 */
record LeafRow(
        Entry entry,
        String fact,
        Amount amount,
        Titles.@Nullable Named project,
        Titles.@Nullable Named statement,
        @Nullable FundId fund,
        @Nullable String line,
        List<CitedEvidence> evidence) {
    static LeafRow of(Breakdown.Cited cited, FigureWords words) {
        Entry entry = cited.leaf().entry();
        Scope scope = cited.leaf().contribution().posting().scope();
        ProjectId project = projectOf(entry);
        StatementId statement = scope.statement();
        return new LeafRow(
                entry,
                entry.type().substring(0, entry.type().indexOf('@')),
                Amount.of(cited.leaf().amount(), cited.leaf().qualifier()),
                project == null ? null : words.titles().project(project),
                statement == null ? null : words.titles().statement(statement),
                fundOf(scope),
                scope.line(),
                cited.evidence());
    }

    /** What a project does to a fund names the project only in its other postings. */
    private static @Nullable ProjectId projectOf(Entry entry) {
        return entry.postings().stream()
                .map(posting -> posting.scope().project())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable FundId fundOf(Scope scope) {
        FiscalYear year = scope.fiscalYear();
        return year == null || !scope.source().isBudget() ? null : FundId.of(scope.unit(), year, scope.source());
    }
}
