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
import vn.khuyencong.ledger.events.fund.FundsPlanned;

/** Giao kế hoạch: book what a decision plans for a fund. Amount in đồng; the evidence names the decision. */
public record PlanFunds(
        FundId fund, @Nullable ProgrammeId programme, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements FundCommand {

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        FundRules.mustBeOpenForPlans(fund, evidence, around);
        FundRules.mustFit(FundChain.PLAN, programme, around);
        FundRules.mustNotComeByTransfer(fund);
        around.mustBeSigned(evidence, effectiveOn);
        return List.of(new FundsPlanned(fund, programme, amount, effectiveOn, evidence));
    }
}
