package vn.khuyencong.ledger.command.desk;

import java.util.List;

/** What became of a command. */
public sealed interface Verdict {

    /**
     * The command holds.
     *
     * @param recorded the facts of the deciding stream; without ids when it was only a trial
     * @param repeated whether the same command had been recorded before and nothing was appended now
     */
    record Accepted(String stream, List<Recorded> recorded, boolean repeated) implements Verdict {}

    /** The command breaks a rule; nothing was appended. */
    record Declined(Refusal refusal, Details details) implements Verdict {}

    /** One fact as it was recorded: the event's id, its place in the ledger and its stored name. */
    record Recorded(String eventId, String entry, String type) {}
}
