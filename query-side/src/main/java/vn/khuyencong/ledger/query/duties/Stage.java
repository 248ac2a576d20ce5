package vn.khuyencong.ledger.query.duties;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.duty.PostingReturned;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.HeldPostings.Held;

/** How far a held posting has come. */
enum Stage {
    WAITING,
    CONFIRMED,
    RETURNED,
    WITHDRAWN;

    /** Who posted it and takes it back withdraws it; anybody else returns it. */
    static Stage of(Held held) {
        @Nullable StoredFact decision = held.decision();
        if (decision == null) {
            return WAITING;
        }
        if (!(decision.fact() instanceof PostingReturned)) {
            return CONFIRMED;
        }
        return decision.person().equals(held.stored().person()) ? WITHDRAWN : RETURNED;
    }
}
