package vn.khuyencong.ledger.command.desk;

import java.util.List;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.events.duty.PostingHeld;

/** What became of a command. */
public sealed interface Verdict {

    /**
     * The command holds.
     *
     * @param recorded the facts of the deciding stream; without ids when it was only a trial
     * @param repeated whether the same command had been recorded before and nothing was appended now
     */
    record Accepted(String stream, List<Recorded> recorded, boolean repeated) implements Verdict {
        private static final String HELD = FactTypes.storedNameOf(PostingHeld.class);

        /** Whether it counts only after a second person confirms it. */
        public boolean held() {
            return recorded.stream().anyMatch(it -> it.type().equals(HELD));
        }
    }

    /** The command breaks a rule; nothing was appended. */
    record Declined(Refusal refusal, Details details) implements Verdict {}

    /** One fact as it was recorded: the event's id, its place in the ledger and its stored name. */
    record Recorded(String eventId, String entry, String type) {}
}
