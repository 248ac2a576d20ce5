package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.TRANSFER_TO_ANOTHER_SOURCE;
import static vn.khuyencong.ledger.command.desk.Refusal.TRANSFER_TO_ANOTHER_YEAR;
import static vn.khuyencong.ledger.command.desk.Refusal.TRANSFER_TO_ITSELF;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/**
 * Điều chuyển: one chain of a fund gives to another fund of the same year and source; what the nation has been given stays
 * the same. Whoever serves the giving unit posts it. Amount in đồng.
 */
public record TransferFunds(
        FundId fund,
        FundId to,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundCommand {

    @Override
    public Set<String> beside(Circumstances around) {
        return Set.of(to.value());
    }

    @Override
    public List<? extends Fact> decide(FundState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        TRANSFER_TO_ITSELF.when(to.equals(fund), "/to", fund);
        TRANSFER_TO_ANOTHER_YEAR.when(!to.fiscalYear().equals(fund.fiscalYear()), "/to", fund, to);
        TRANSFER_TO_ANOTHER_SOURCE.when(to.source() != fund.source(), "/to", fund, to);
        FundRules.mustBeServed(fund, evidence, around);
        FundRules.mustTakeBy(to, "/to", evidence, around);
        FundRules.mustFit(chain, programme, around);
        around.mustBeSigned(evidence, effectiveOn);
        FundsTransferredOut out = new FundsTransferredOut(
                fund, to, around.nextEntry(to.value()), chain, programme, amount, effectiveOn, evidence);
        return List.of(out, FundPairs.halfOf(out, around.nextEntry(fund.value())));
    }
}
