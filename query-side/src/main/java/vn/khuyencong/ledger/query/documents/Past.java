package vn.khuyencong.ledger.query.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;

/** Reads a past moment by folding the log once more; what is past stays, so the last few are kept. */
final class Past {
    private static final int KEPT = 4;

    private record Asked(String projection, AsOf asOf, long limit) {}

    private final Log log;
    private final Map<Asked, View> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, View> eldest) {
            return size() > KEPT;
        }
    });

    Past(Log log) {
        this.log = log;
    }

    /** The documents as the facts up to the limit make them, of those that the moment knows. */
    View at(Projection projection, AsOf asOf, long limit) {
        Asked asked = new Asked(projection.name(), asOf, limit);
        View known = recent.get(asked);
        if (known == null) {
            known = new Folding(projection, asOf, limit).run();
            recent.put(asked, known);
        }
        return known;
    }

    private final class Folding {
        private final Projection projection;
        private final AsOf asOf;
        private final long limit;
        private final MemoryDocuments documents = new MemoryDocuments();
        private long position = -1;

        Folding(Projection projection, AsOf asOf, long limit) {
            this.projection = projection;
            this.asOf = asOf;
            this.limit = limit;
        }

        View run() {
            log.read(0, this::take);
            return new View(documents, new Moment(position, asOf.effectiveAsOf(), asOf.knownAsOf()));
        }

        /** Ends before the first fact recorded later than was known, also where a store's stamps run back a little. */
        private boolean take(TrackedEventMessage<?> message) {
            StoredFact fact = StoredFact.of(message);
            boolean known = asOf.knownAsOf() == null || !fact.recordedAt().isAfter(asOf.knownAsOf());
            if (!known || fact.position() > limit) {
                return false;
            }
            position = fact.position();
            if (hadHappened(fact, asOf.effectiveAsOf())) {
                documents.fold(projection, fact);
            }
            return true;
        }
    }

    private static boolean hadHappened(StoredFact fact, @Nullable LocalDate day) {
        if (day == null) {
            return true;
        }
        List<Posting> postings = Postings.of(fact.fact());
        return postings.stream().noneMatch(posting -> posting.effectiveOn().isAfter(day));
    }
}
