package vn.khuyencong.ledger.command.duty;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.HeldPostings.Held;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.duty.PostingReturned;

/** Trả lại để hoàn thiện: what was held will not count; who posted it may withdraw it. It may be posted anew. */
public record ReturnPosting(EntryId entry, String reason) implements DutyCommand {

    @Override
    public String stream() {
        return entry.stream();
    }

    @Override
    public List<? extends Fact> decide(StreamState<?> state, Circumstances around) {
        Held held = state.held().mustWait(entry);
        if (!held.poster().equals(around.caller().person())) {
            around.caller().mustBe(Role.APPROVER, Role.valueOf(held.posting().role()));
        }
        around.mustServe(state);
        return List.of(new PostingReturned(entry, Text.said(reason)));
    }
}
