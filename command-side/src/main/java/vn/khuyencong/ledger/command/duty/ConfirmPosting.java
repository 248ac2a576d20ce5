package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_CONFIRM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.HeldPostings.Held;
import vn.khuyencong.ledger.command.desk.Home;
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

    /** What was held never changes, so that what it opens may be looked up before anything is open. */
    @Override
    public Set<String> beside(Circumstances around) {
        return around.registry().at(entry) instanceof PostingHeld it
                ? commandOf(it, around).beside(around)
                : Set.of();
    }

    private static Command<?> commandOf(PostingHeld posting, Circumstances around) {
        return around.text().read(posting.command(), posting.body());
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
        List<Fact> facts = new ArrayList<>(commandOf(posting, around).decideOver(state, both));
        facts.add(new PostingConfirmed(entry, entriesOf(facts, around)));
        return facts;
    }

    private List<EntryId> entriesOf(List<Fact> facts, Circumstances around) {
        List<EntryId> entries = new ArrayList<>();
        Circumstances then = around;
        for (Fact fact : facts) {
            String home = Home.of(fact, stream());
            entries.add(then.nextEntry(home));
            then = then.afterOneIn(Set.of(home));
        }
        return entries;
    }
}
