package vn.khuyencong.ledger.query.duties;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.HeldPostings.Held;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * A posting that needs two persons.
 *
 * @param command the name of what is asked; {@code body} is what it says, amounts as digits of đồng
 * @param role whose duty it is; an approver may confirm it too, and an override only an approver
 * @param lifts the checks that are lifted, by the codes of their refusals
 * @param decision who confirmed, returned or withdrew it
 * @param standing where the papers of an override stand on the day of the answer, null of any other posting
 */
record DutyAnswer(
        EntryId entry,
        String position,
        @Nullable Unit unit,
        String command,
        @JsonRawValue String body,
        Amount amount,
        HoldGround ground,
        String role,
        Signed posted,
        Stage stage,
        @Nullable Signed decision,
        @Nullable String returnReason,
        List<EntryId> recorded,
        List<String> lifts,
        @Nullable String reason,
        @Nullable LocalDate deadline,
        @Nullable Standing standing,
        @Nullable MadeGood madeGood) {

    /** Who did something, under which account, and when; one person may hold several accounts. */
    record Signed(String actor, String person, Instant at) {
        static @Nullable Signed of(@Nullable StoredFact stored) {
            return stored == null ? null : by(stored);
        }

        static Signed by(StoredFact stored) {
            return new Signed(stored.actor(), stored.person(), stored.recordedAt());
        }
    }

    /** How an override was made good. */
    record MadeGood(LocalDate effectiveOn, List<Evidence> evidence, Signed by) {}

    static DutyAnswer of(Held held, LocalDate day) {
        PostingHeld posting = held.posting();
        StoredFact decision = held.decision();
        return new DutyAnswer(
                held.stored().entry(),
                Long.toString(held.stored().position()),
                held.unit(),
                posting.command(),
                posting.body(),
                Amount.of(posting.amount()),
                posting.ground(),
                posting.role(),
                Signed.by(held.stored()),
                Stage.of(held),
                Signed.of(decision),
                decision != null && decision.fact() instanceof PostingReturned it ? it.reason() : null,
                decision != null && decision.fact() instanceof PostingConfirmed it ? it.recorded() : List.of(),
                posting.lifts(),
                posting.reason(),
                posting.deadline(),
                posting.ground() == HoldGround.OVERRIDE ? Standing.on(day, held) : null,
                madeGood(held.regularisation()));
    }

    private static @Nullable MadeGood madeGood(@Nullable StoredFact stored) {
        return stored != null && stored.fact() instanceof OverrideRegularised it
                ? new MadeGood(it.effectiveOn(), it.evidence(), Signed.by(stored))
                : null;
    }
}
