package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.Samples.PROJECT;
import static vn.khuyencong.ledger.events.Samples.SIGNED;
import static vn.khuyencong.ledger.events.Samples.full;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;

/** The approved shapes of the facts about postings that need two persons. */
final class DutySamples {
    private static final String BODY = "{\"fund\":\"fund.31@2004-07-08.2016.provincial\",\"amount\":\"2000000000\"}";
    private static final EntryId HELD = EntryId.of(PROJECT.value(), 3);

    private DutySamples() {}

    static void addTo(Map<String, Fact> samples) {
        Money amount = Money.dong(2_000_000_000);
        full(
                samples,
                new PostingHeld(
                        "PlanFunds",
                        BODY,
                        "FINANCE",
                        amount,
                        HoldGround.OVERRIDE,
                        List.of("DECISION_SIGNED_LATER"),
                        "bão số 3, phải chi ngay",
                        LocalDate.of(2016, 6, 30)));
        sparse(
                samples,
                new PostingHeld(
                        "PlanFunds", BODY, "FINANCE", amount, HoldGround.ABOVE_SET_AMOUNT, List.of(), null, null));
        full(samples, new PostingConfirmed(HELD, List.of(EntryId.of(PROJECT.value(), 4))));
        full(samples, new PostingReturned(HELD, "thiếu bảng kê chứng từ"));
        full(samples, new OverrideRegularised(HELD, SIGNED, Samples.EVIDENCE));
        sparse(samples, new OverrideRegularised(HELD, SIGNED, Samples.BARE_EVIDENCE));
    }
}
