package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.CARRY_OVER_GROUND_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;

/**
 * Chuyển nguồn: plan and authority that nobody used go on together into the fund of the next year, on a ground that Luật
 * 89/2025/QH15 Điều 66 lists. Amount in đồng, of the plan and of the authority alike.
 */
public record CarryOverFunds(
        FundId fund,
        @Nullable ProgrammeId programme,
        Money amount,
        @Nullable CarryOverGround ground,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundCommand {

    @Override
    public Set<String> beside(Circumstances around) {
        return Set.of(nextFund().value());
    }

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        CarryOverGround listed = CARRY_OVER_GROUND_MISSING.unless(ground, "/ground", fund);
        FundRules.mustBeServed(fund, evidence, around);
        FundRules.mustFit(FundChain.PLAN, programme, around);
        around.mustBeSigned(evidence, effectiveOn);
        FundId next = nextFund();
        FundsCarriedOut out = new FundsCarriedOut(
                fund, next, around.nextEntry(next.value()), listed, programme, amount, effectiveOn, evidence);
        return List.of(out, FundPairs.halfOf(out, around.nextEntry(fund.value())));
    }

    private FundId nextFund() {
        return FundId.of(fund.unit(), fund.fiscalYear().next(), fund.source());
    }
}
