package vn.khuyencong.ledger.command.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;

/** Điều chỉnh: raise or lower what one chain of a fund was given, by a decision. The change in đồng is signed and not 0. */
public record AdjustFunds(
        FundId fund,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money change,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundCommand {

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        FundRules.mustBeServed(fund, evidence, around);
        FundRules.mustFit(chain, programme, around);
        around.mustBeSigned(evidence, effectiveOn);
        if (change.isPositive()) {
            FundRules.mustNotComeByTransfer(fund);
        }
        return List.of(new FundsAdjusted(fund, chain, programme, change, effectiveOn, evidence));
    }
}
