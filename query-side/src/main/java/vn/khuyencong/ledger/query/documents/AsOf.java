package vn.khuyencong.ledger.query.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;

/**
 * Which books are asked for, on both axes: what holds on a business date, by what was recorded until a moment or a log
 * position. Null leaves an axis open.
 */
public record AsOf(
        @Nullable LocalDate effectiveAsOf,
        @Nullable Instant knownAsOf,
        @Nullable Long position) {
    public static final AsOf NOW = new AsOf(null, null, null);

    public boolean isNow() {
        return equals(NOW);
    }

    /** Whether the fact was recorded by then. */
    boolean knows(StoredFact fact) {
        return (position == null || fact.position() <= position)
                && (knownAsOf == null || !fact.recordedAt().isAfter(knownAsOf));
    }

    /** Whether the fact's money had taken effect by then; a fact without money always has. */
    boolean holds(StoredFact fact) {
        LocalDate limit = effectiveAsOf;
        return limit == null
                || Postings.of(fact.fact()).stream().map(Posting::effectiveOn).noneMatch(date -> date.isAfter(limit));
    }

    public AsOf at(long pinned) {
        return new AsOf(effectiveAsOf, knownAsOf, pinned);
    }
}
