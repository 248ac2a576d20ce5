package vn.khuyencong.ledger.query.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.HeldPostings.Held;

/** Where the papers of an override stand on a day. */
enum Standing {
    /** It does not count, or not yet. */
    NOT_COUNTED,
    OPEN,
    OVERDUE,
    MADE_GOOD,
    MADE_GOOD_LATE;

    static Standing on(LocalDate day, Held held) {
        if (Stage.of(held) != Stage.CONFIRMED) {
            return NOT_COUNTED;
        }
        LocalDate deadline = held.posting().deadline();
        LocalDate made = madeGoodOn(held);
        if (made != null && !made.isAfter(day)) {
            return isAfter(made, deadline) ? MADE_GOOD_LATE : MADE_GOOD;
        }
        return isAfter(day, deadline) ? OVERDUE : OPEN;
    }

    static @Nullable LocalDate madeGoodOn(Held held) {
        @Nullable StoredFact made = held.regularisation();
        return made != null && made.fact() instanceof OverrideRegularised it ? it.effectiveOn() : null;
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate deadline) {
        return deadline != null && day.isAfter(deadline);
    }
}
