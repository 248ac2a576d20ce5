package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/**
 * What went from one fund to another stands in both and was taken back from both or from neither: a transfer leaves each
 * account of the nation as it was, a carry-over each account of the unit.
 */
final class Halves {
    private final Map<EntryId, Fact> log;
    private final Map<EntryId, EntryReversed> reversals = new HashMap<>();

    private Halves(Map<EntryId, Fact> log) {
        this.log = log;
        for (Fact fact : log.values()) {
            if (fact instanceof EntryReversed it) {
                reversals.put(it.entry(), it);
            }
        }
    }

    static void mustMatch(Map<EntryId, Fact> log) {
        Halves halves = new Halves(log);
        log.keySet().forEach(place -> {
            EntryId other = halves.pairOf(place);
            if (other != null) {
                halves.mustMatch(place, other);
            }
        });
    }

    private @Nullable EntryId pairOf(@Nullable EntryId place) {
        return switch (log.get(place)) {
            case FundsTransferredOut it -> it.pair();
            case FundsTransferredIn it -> it.pair();
            case FundsCarriedOut it -> it.pair();
            case FundsCarriedIn it -> it.pair();
            case null, default -> null;
        };
    }

    private void mustMatch(EntryId half, EntryId other) {
        assertThat(pairOf(other)).as("the other half of %s", half).isEqualTo(half);
        boolean carried = log.get(half) instanceof FundsCarriedOut || log.get(half) instanceof FundsCarriedIn;
        Function<Scope, String> staying = carried ? Halves::unitOf : Halves::yearOf;
        mustLeave(staying, half, log.get(half), log.get(other));
        mustLeave(staying, half, reversals.get(half), reversals.get(other));
        mustBeReplacedTogether(half, other);
    }

    /** Each reversal names the half that stands in its own fund in place of the old one, if there is one. */
    private void mustBeReplacedTogether(EntryId half, EntryId other) {
        EntryId right = replacing(half);
        if (right != null) {
            assertThat(log.get(right)).as("what replaces %s", half).hasSameClassAs(log.get(half));
            EntryId otherRight = pairOf(right);
            boolean inSameFund = otherRight != null && otherRight.stream().equals(other.stream());
            assertThat(replacing(other)).as("what replaces %s", other).isEqualTo(inSameFund ? otherRight : null);
        }
    }

    private @Nullable EntryId replacing(EntryId half) {
        EntryReversed reversal = reversals.get(half);
        return reversal == null ? null : reversal.replacedBy();
    }

    /** Account by account and day by day, in that year or unit, of one source and programme. */
    private static void mustLeave(
            Function<Scope, String> staying, EntryId half, @Nullable Fact one, @Nullable Fact other) {
        Map<String, Long> sums = new TreeMap<>();
        List<Posting> both = new ArrayList<>(one == null ? List.of() : Postings.of(one));
        both.addAll(other == null ? List.of() : Postings.of(other));
        for (Posting it : both) {
            Scope scope = it.scope();
            String place = String.join(
                    " ",
                    it.account().wireName(),
                    it.effectiveOn().toString(),
                    staying.apply(scope),
                    scope.source().name(),
                    String.valueOf(scope.programme()));
            sums.merge(place, it.amount().dong(), Long::sum);
        }
        assertThat(sums.values()).as("both halves of %s: %s", half, sums).allMatch(sum -> sum == 0);
    }

    private static String yearOf(Scope scope) {
        return String.valueOf(scope.fiscalYear());
    }

    private static String unitOf(Scope scope) {
        return scope.unit().key();
    }
}
