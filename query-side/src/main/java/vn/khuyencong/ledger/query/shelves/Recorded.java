package vn.khuyencong.ledger.query.shelves;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;

/** A fact with its place in the log, and who recorded it when. */
public record Recorded(
        EntryId id,
        long position,
        Instant recordedAt,
        @Nullable String actor,
        Fact fact) {}
