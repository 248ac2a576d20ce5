package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.EffectiveDate;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/**
 * Bút toán đảo of what a fund was given or gave, with the right values beside it if there are any. Either half of a pair
 * reverses both, by whoever serves the fund that gave; the right values of a pair are those of the giving half.
 */
public record ReverseFundEntry(
        EntryId entry,
        LocalDate effectiveOn,
        String reason,

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "command") @Nullable
        FundCommand replacement)
        implements FundCommand {

    @Override
    public FundId fund() {
        return new FundId(entry.stream());
    }

    /** An entry never changes once it is there, so that its pair may be looked up before either stream is open. */
    @Override
    public Set<String> beside(Circumstances around) {
        EntryId pair = FundPairs.pairOf(around.registry().at(entry));
        Set<String> beside = new TreeSet<>(replacement == null ? Set.of() : replacement.beside(around));
        if (pair != null) {
            beside.add(pair.stream());
        }
        return beside;
    }

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        FundFact original = state.entries().mustBeReversible(entry, effectiveOn, EffectiveDate::of);
        around.caller().mustServe(FundPairs.giverOf(original, fund()).unit());
        REPLACEMENT_OF_ANOTHER_KIND.when(!mayBeReplacedBy(original), "/replacement", entry);
        EntryId pair = FundPairs.pairOf(original);
        UNKNOWN_ENTRY.when(pair != null && !around.next().containsKey(pair.stream()), "/entry", entry);
        Set<String> reversedIn = pair == null ? Set.of(entry.stream()) : Set.of(entry.stream(), pair.stream());
        Circumstances afterwards = around.afterOneIn(reversedIn);
        List<Fact> facts = new ArrayList<>();
        facts.add(reversal(entry, original, replacement, afterwards));
        if (pair != null) {
            boolean takesAgain =
                    replacement != null && replacement.beside(around).contains(pair.stream());
            FundFact half = FundPairs.halfOf(original, entry);
            facts.add(reversal(pair, half, takesAgain ? replacement : null, afterwards));
        }
        if (replacement != null) {
            facts.addAll(replacement.decide(state, afterwards));
        }
        return facts;
    }

    /** The replacement, if any, is the very next entry of the stream. */
    private EntryReversed reversal(
            EntryId of, FundFact original, @Nullable FundCommand replacement, Circumstances afterwards) {
        return new EntryReversed(
                of,
                effectiveOn,
                reason,
                Reversals.opposite(original, effectiveOn),
                replacement == null ? null : afterwards.nextEntry(of.stream()),
                FactEvidence.of(original));
    }

    private boolean mayBeReplacedBy(FundFact original) {
        FundCommand wanted = replacement;
        return wanted == null || (wanted.fund().equals(fund()) && isFactOf(wanted, original));
    }

    private static boolean isFactOf(FundCommand wanted, FundFact original) {
        return switch (original) {
            case FundsPlanned it -> wanted instanceof PlanFunds;
            case FundsAllocated it -> wanted instanceof AllocateFunds;
            case FundsAdjusted it -> wanted instanceof AdjustFunds;
            case FundsCancelled it -> wanted instanceof CancelFunds;
            case FundsTransferredOut it -> wanted instanceof TransferFunds;
            case FundsCarriedOut it -> wanted instanceof CarryOverFunds;
            case FundsTransferredIn it -> false;
            case FundsCarriedIn it -> false;
            case FundsReserved it -> false;
            case FundsDrawn it -> false;
            case FundsReleased it -> false;
            case EntryReversed it -> false;
            case DutyFact it -> false;
        };
    }
}
