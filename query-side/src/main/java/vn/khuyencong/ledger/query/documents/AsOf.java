package vn.khuyencong.ledger.query.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment that is asked about, on both axes: what had happened by a business date, and what was known by an instant
 * or at a position of the log. Null is no bound; no bound at all is the present.
 */
public record AsOf(
        @Nullable LocalDate effectiveAsOf,
        @Nullable Instant knownAsOf,
        @Nullable Long position) {
    public static final AsOf PRESENT = new AsOf(null, null, null);

    public boolean isPresent() {
        return equals(PRESENT);
    }

    /** Whether this differs from the state at the given position of the log. */
    boolean isStateAt(long reached) {
        return effectiveAsOf == null && knownAsOf == null && (position == null || position == reached);
    }
}
