package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_CONFIRM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.HeldPostings.Held;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;

/**
 * Xác nhận: another person stands in for what was held, and it is decided anew as things are now. Whoever may post it
 * may confirm it, and so may an approver; what lifts checks is an approver's alone.
 */
public record ConfirmPosting(EntryId entry) implements DutyCommand {

    @Override
    public String stream() {
        return entry.stream();
    }

    @Override
    public List<? extends Fact> decide(StreamState<?> state, Circumstances around) {
        Held held = state.held().mustWait(entry);
        PostingHeld posting = held.posting();
        Role duty = Role.valueOf(posting.role());
        around.caller().mustBe(Role.APPROVER, posting.ground() == HoldGround.OVERRIDE ? Role.APPROVER : duty);
        POSTER_MAY_NOT_CONFIRM.when(held.poster().equals(around.caller().person()), "/entry", entry);
        Circumstances both = around.confirming(
                held.poster(),
                duty,
                posting.lifts().stream().map(Refusal::valueOf).collect(Collectors.toSet()));
        List<Fact> facts = new ArrayList<>(
                around.text().read(posting.command(), posting.body()).decideOver(state, both));
        facts.add(new PostingConfirmed(entry, entriesOf(facts.size(), state.version() + 1)));
        return facts;
    }

    private List<EntryId> entriesOf(int facts, long first) {
        return LongStream.range(first, first + facts)
                .mapToObj(sequence -> EntryId.of(stream(), sequence))
                .toList();
    }
}
