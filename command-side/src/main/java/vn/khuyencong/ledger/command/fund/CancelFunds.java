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
import vn.khuyencong.ledger.events.fund.FundsCancelled;

/** Hủy dự toán, hủy kế hoạch: let what nobody used of one chain of a fund die, by a decision. Amount in đồng. */
public record CancelFunds(
        FundId fund,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundCommand {

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        FundRules.mustBeServed(fund, evidence, around);
        FundRules.mustFit(chain, programme, around);
        around.mustBeSigned(evidence, effectiveOn);
        return List.of(new FundsCancelled(fund, chain, programme, amount, effectiveOn, evidence));
    }
}
