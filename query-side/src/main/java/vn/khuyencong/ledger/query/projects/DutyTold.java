package vn.khuyencong.ledger.query.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;

/** Tells what a second person had to do with a posting. What is held moves nothing: its amount stands among the words. */
final class DutyTold {
    private DutyTold() {}

    static Told of(DutyFact fact) {
        return switch (fact) {
            case PostingHeld it -> held(it);
            case PostingConfirmed it -> told(entry(it.entry()));
            case PostingReturned it -> told(entry(it.entry()), new Detail.Said("reason", it.reason()));
            case OverrideRegularised it -> told(entry(it.entry()));
        };
    }

    private static Told held(PostingHeld it) {
        String reason = it.reason();
        List<@Nullable Detail> details = new ArrayList<>();
        details.add(new Detail.Code("command", "command", it.command()));
        details.add(new Detail.Word("hold-ground", "hold-ground", it.ground().name()));
        details.add(it.amount().isPositive() ? new Detail.Cost("held-amount", it.amount()) : null);
        it.lifts().forEach(check -> details.add(new Detail.Code("lifts", "check", check)));
        details.add(reason == null ? null : new Detail.Said("reason", reason));
        details.add(it.deadline() == null ? null : new Detail.Day("deadline", it.deadline()));
        return Told.of(null, details);
    }

    private static Detail entry(EntryId entry) {
        return new Detail.Held("held-entry", entry);
    }

    private static Told told(@Nullable Detail... details) {
        return Told.of(null, Arrays.asList(details));
    }
}
