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
import vn.khuyencong.ledger.events.fund.FundsAllocated;

/** Giao dự toán: book the authority that a decision gives a fund, by tranche (đợt). Amount in đồng. */
public record AllocateFunds(
        FundId fund, @Nullable String tranche, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements FundCommand {

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        FundRules.mustBeServed(fund, evidence, around);
        FundRules.mustNotComeByTransfer(fund);
        around.mustBeSigned(evidence, effectiveOn);
        return List.of(new FundsAllocated(fund, tranche, amount, effectiveOn, evidence));
    }
}
