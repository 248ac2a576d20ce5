package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_NEEDED;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_POSSIBLE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Hold;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Refused;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.duty.HoldGround;

/**
 * Xử lý khẩn cấp: ask for a posting without the checks that are named, with the reason and until when the papers will be
 * made good; what is written down later may be overdue at once. It counts only after an approver confirms it. Exactly the
 * checks that stand in the way are lifted, and never the account rule.
 */
public record OverrideChecks(Command<?> command, List<String> lifts, String reason, LocalDate deadline)
        implements DutyCommand {

    @Override
    public String stream() {
        return command.stream();
    }

    @Override
    public Set<String> beside(Circumstances around) {
        return command.beside(around);
    }

    @Override
    public @Nullable Hold hold(List<? extends Fact> facts, @Nullable Money above) {
        return new Hold(command, HoldGround.OVERRIDE, lifts, Text.said(reason), deadline);
    }

    @Override
    public List<? extends Fact> decide(StreamState<?> state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE, Role.APPROVER);
        Set<Refusal> lifted = liftable();
        Text.said(reason);
        List<? extends Fact> facts = command.decideOver(state, around.lifting(lifted));
        lifted.forEach(check -> mustBeNeeded(check, lifted, state, around));
        return facts;
    }

    private Set<Refusal> liftable() {
        OVERRIDE_NOT_NEEDED.when(lifts.isEmpty(), "/lifts", "0");
        Set<Refusal> lifted = EnumSet.noneOf(Refusal.class);
        for (int i = 0; i < lifts.size(); i++) {
            String name = lifts.get(i);
            Refusal check = Stream.of(Refusal.values())
                    .filter(it -> it.name().equals(name) && it.isLiftable())
                    .findFirst()
                    .orElse(null);
            lifted.add(OVERRIDE_NOT_POSSIBLE.unless(check, "/lifts/" + i, name));
        }
        return lifted;
    }

    /** With all the others lifted, this check alone must stand in the way. */
    private void mustBeNeeded(Refusal check, Set<Refusal> lifted, StreamState<?> state, Circumstances around) {
        Set<Refusal> others = EnumSet.copyOf(lifted);
        others.remove(check);
        boolean needed = false;
        try {
            command.decideOver(state, around.lifting(others));
        } catch (Refused refused) {
            needed = refused.verdict().refusal() == check;
        }
        OVERRIDE_NOT_NEEDED.when(!needed, "/lifts", check);
    }
}
