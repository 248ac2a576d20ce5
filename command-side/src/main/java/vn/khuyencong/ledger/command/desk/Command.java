package vn.khuyencong.ledger.command.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;

/**
 * A wish to change a stream, decided over that stream's state {@code S}. Deciding is pure: guards first, then the
 * facts. What the facts do to the accounts is checked afterwards, by the one rule that all commands share.
 */
public interface Command<S extends StreamState<?>> {
    /** The id of the stream that decides. */
    String stream();

    /**
     * The other streams that its facts stand in, beside its own and beside the funds that a project's facts touch; all are
     * opened together, in the order of their ids.
     */
    default Set<String> beside(Circumstances around) {
        return Set.of();
    }

    /**
     * The facts that follow, or none if the stream already says exactly this.
     *
     * @throws Refused with the name of the rule that is broken
     */
    List<? extends Fact> decide(S state, Circumstances around);

    /** Decides over a state whose kind only the id of its stream tells. */
    @SuppressWarnings("unchecked")
    default List<? extends Fact> decideOver(StreamState<?> state, Circumstances around) {
        return decide((S) state, around);
    }

    /**
     * Why the facts of this command wait for a second person; null if they count at once.
     *
     * @param above the amount above which a second person is asked, if one is set
     */
    default @Nullable Hold hold(List<? extends Fact> facts, @Nullable Money above) {
        boolean waits = above != null && Confirmation.amountOf(facts).isMoreThan(above);
        return waits ? Hold.aboveSetAmount(this) : null;
    }

    /** The person of whom the command says what must not stand in the log as it was said; null where it says no such thing. */
    default @Nullable PartyId personIn(S state) {
        return null;
    }

    /** The person whose key is destroyed once the facts are on the disk; null for every other command. */
    default @Nullable PartyId erases() {
        return null;
    }
}
