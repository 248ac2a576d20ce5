package vn.khuyencong.ledger.command.desk;

import java.util.List;
import vn.khuyencong.ledger.events.Fact;

/**
 * A wish to change one stream, decided over that stream's state {@code S}. Deciding is pure: guards first, then the
 * facts. What the facts do to the accounts is checked afterwards, by the one rule that all commands share.
 */
public interface Command<S extends StreamState<?>> {
    /** The id of the stream that decides. */
    String stream();

    /**
     * The facts that follow, or none if the stream already says exactly this.
     *
     * @throws Refused with the name of the rule that is broken
     */
    List<? extends Fact> decide(S state, Circumstances around);
}
