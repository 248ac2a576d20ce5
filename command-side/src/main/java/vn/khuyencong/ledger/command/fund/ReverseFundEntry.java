package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;

/** Bút toán đảo of a plan or an allocation, with the right values beside it if there are any. */
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

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        around.caller().mustServe(fund().unit());
        FundFact original = state.entries().mustBeReversible(entry, effectiveOn, EffectiveDate::of);
        REPLACEMENT_OF_ANOTHER_KIND.when(!mayBeReplacedBy(original), "/replacement", entry);
        List<Fact> facts = new ArrayList<>();
        facts.add(Reversals.reversal(
                entry,
                state.version() + 1,
                effectiveOn,
                reason,
                Reversals.opposite(original, effectiveOn),
                replacement != null,
                FactEvidence.of(original)));
        if (replacement != null) {
            facts.addAll(replacement.decide(state, around));
        }
        return facts;
    }

    private boolean mayBeReplacedBy(FundFact original) {
        return switch (original) {
            case FundsPlanned it ->
                replacement == null
                        || replacement instanceof PlanFunds plan && plan.fund().equals(fund());
            case FundsAllocated it ->
                replacement == null
                        || replacement instanceof AllocateFunds more
                                && more.fund().equals(fund());
            case FundsReserved it -> false;
            case FundsDrawn it -> false;
            case FundsReleased it -> false;
            case EntryReversed it -> false;
            case DutyFact it -> false;
        };
    }
}
