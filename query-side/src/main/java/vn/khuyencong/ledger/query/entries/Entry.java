package vn.khuyencong.ledger.query.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.Posting;

/**
 * Bút toán: a fact that moved money, with what it rests on.
 *
 * @param reverses the entry that this one takes back
 * @param reversedBy the entry that took this one back
 * @param replacedBy the right entry that stands in its place
 */
public record Entry(
        String id,
        String eventId,
        long position,
        Instant recordedAt,
        String type,
        LocalDate effectiveOn,
        String actor,
        List<PostedAmount> amounts,
        List<Evidence> evidence,
        @Nullable String reverses,
        @Nullable String reversedBy,
        @Nullable String replacedBy) {
    public List<Posting> postings() {
        return amounts.stream().map(PostedAmount::posting).toList();
    }
}
