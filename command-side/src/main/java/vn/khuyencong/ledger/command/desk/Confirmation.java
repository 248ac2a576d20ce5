package vn.khuyencong.ledger.command.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Family;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.duty.PostingHeld;

/**
 * Bốn mắt: above a set amount a posting counts only after a second person confirms it. A proposal of this ledger, not a
 * rule of law.
 *
 * @param above the amount in đồng; null where nobody set one
 */
public record Confirmation(@Nullable Money above, CommandText text) {
    public static final Confirmation OFF = new Confirmation(null, CommandText.NONE);

    /** The largest amount that one of the facts moves, in đồng; what a published text reports moves nothing. */
    static Money amountOf(List<? extends Fact> facts) {
        Money largest = Money.ZERO;
        for (Fact fact : facts) {
            Map<Family, Money> moved = new EnumMap<>(Family.class);
            for (Posting it : Postings.of(fact)) {
                if (it.amount().isPositive() && it.account().family() != Family.REPORTED) {
                    moved.merge(it.account().family(), it.amount(), Money::plus);
                }
            }
            for (Money amount : moved.values()) {
                largest = amount.isMoreThan(largest) ? amount : largest;
            }
        }
        return largest;
    }

    PostingHeld held(Hold hold, List<? extends Fact> facts, Caller poster) {
        return new PostingHeld(
                hold.command().getClass().getSimpleName(),
                text.write(hold.command()),
                poster.role().name(),
                amountOf(facts),
                hold.ground(),
                hold.lifts(),
                hold.reason(),
                hold.deadline());
    }
}
