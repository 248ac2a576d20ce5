package vn.khuyencong.ledger.command.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Hold;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;

/** What can be asked of a posting that needs two persons, in the stream that holds it. */
public sealed interface DutyCommand extends Command<StreamState<?>>
        permits OverrideChecks, ConfirmPosting, ReturnPosting, RegulariseOverride {

    static List<Class<? extends DutyCommand>> all() {
        return List.of(OverrideChecks.class, ConfirmPosting.class, ReturnPosting.class, RegulariseOverride.class);
    }

    /** The word of a second person is never held itself. */
    @Override
    default @Nullable Hold hold(List<? extends Fact> facts, @Nullable Money above) {
        return null;
    }
}
