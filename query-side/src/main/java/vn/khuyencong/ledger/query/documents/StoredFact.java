package vn.khuyencong.ledger.query.documents;

import java.time.Instant;
import java.util.Map;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;

/** A fact as it stands in the log. */
public record StoredFact(
        long position,
        String stream,
        long sequence,
        String eventId,
        Instant recordedAt,
        Fact fact,
        Map<String, String> metadata) {

    public EntryId entry() {
        return EntryId.of(stream, sequence);
    }

    /** Who recorded it, by id. */
    public String actor() {
        return metadata.getOrDefault("actorId", "");
    }
}
