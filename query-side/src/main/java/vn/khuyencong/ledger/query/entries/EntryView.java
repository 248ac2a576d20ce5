package vn.khuyencong.ledger.query.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.web.Amount;

/** An entry as an answer shows it; positions are strings, amounts signed in đồng. */
record EntryView(
        String id,
        String eventId,
        String position,
        Instant recordedAt,
        String type,
        LocalDate effectiveOn,
        String actor,
        List<PostingView> postings,
        List<Evidence> evidence,
        @Nullable String reverses,
        @Nullable String reversedBy,
        @Nullable String replacedBy) {

    /** A posting with its scope; null is not stated. */
    record PostingView(
            Account account,
            Amount amount,
            Unit province,
            @Nullable FiscalYear fiscalYear,
            @Nullable Period period,
            FundingSource source,
            @Nullable Activities activities,
            @Nullable ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable StatementId statement,
            @Nullable String line,
            @Nullable String quote) {
        static PostingView of(PostedAmount posted) {
            Scope scope = posted.posting().scope();
            return new PostingView(
                    posted.posting().account(),
                    Amount.of(posted.posting().amount(), posted.qualifier()),
                    scope.unit(),
                    scope.fiscalYear(),
                    scope.period(),
                    scope.source(),
                    scope.activities(),
                    scope.programme(),
                    scope.project(),
                    scope.statement(),
                    scope.line(),
                    posted.quote());
        }
    }

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.id(),
                entry.eventId(),
                Long.toString(entry.position()),
                entry.recordedAt(),
                entry.type(),
                entry.effectiveOn(),
                entry.actor(),
                entry.amounts().stream().map(PostingView::of).toList(),
                entry.evidence(),
                entry.reverses(),
                entry.reversedBy(),
                entry.replacedBy());
    }
}
