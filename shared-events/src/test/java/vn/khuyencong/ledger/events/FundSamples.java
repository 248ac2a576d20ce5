package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.Samples.BARE_EVIDENCE;
import static vn.khuyencong.ledger.events.Samples.EVIDENCE;
import static vn.khuyencong.ledger.events.Samples.FUND;
import static vn.khuyencong.ledger.events.Samples.HAI_PHONG;
import static vn.khuyencong.ledger.events.Samples.PROGRAMME;
import static vn.khuyencong.ledger.events.Samples.SIGNED;
import static vn.khuyencong.ledger.events.Samples.full;
import static vn.khuyencong.ledger.events.Samples.sparse;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;

/** The facts about money that a fund gives on, and about years that close. */
final class FundSamples {
    private static final FundId OTHER = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final FundId NEXT = new FundId("fund.31@2004-07-08.2017.provincial");
    private static final EntryId GIVEN = EntryId.of(FUND.value(), 4);
    private static final EntryId TAKEN = EntryId.of(OTHER.value(), 0);
    private static final EntryId CARRIED = EntryId.of(NEXT.value(), 0);
    private static final CarryOverGround GROUND = CarryOverGround.CONTRACT_SIGNED;
    private static final Money AMOUNT = Money.dong(180_500_000L);

    private FundSamples() {}

    static void addTo(Map<String, Fact> samples) {
        changes(samples);
        pairs(samples);
        YearId year = YearId.of(HAI_PHONG, new FiscalYear(2016));
        full(samples, new PeriodClosed(year, LocalDate.of(2017, 2, 15), EVIDENCE));
        sparse(samples, new PeriodClosed(year, LocalDate.of(2017, 2, 15), BARE_EVIDENCE));
        full(samples, new PeriodReopened(year, LocalDate.of(2017, 3, 1), EVIDENCE));
        sparse(samples, new PeriodReopened(year, LocalDate.of(2017, 3, 1), BARE_EVIDENCE));
    }

    private static void changes(Map<String, Fact> samples) {
        FundChain plan = FundChain.PLAN;
        full(samples, new FundsAdjusted(FUND, plan, PROGRAMME, AMOUNT.negated(), SIGNED, EVIDENCE));
        sparse(samples, new FundsAdjusted(FUND, FundChain.AUTHORITY, null, AMOUNT, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsCancelled(FUND, plan, PROGRAMME, AMOUNT, SIGNED, EVIDENCE));
        sparse(samples, new FundsCancelled(FUND, FundChain.AUTHORITY, null, AMOUNT, SIGNED, BARE_EVIDENCE));
    }

    private static void pairs(Map<String, Fact> samples) {
        FundChain plan = FundChain.PLAN;
        full(samples, new FundsTransferredOut(FUND, OTHER, TAKEN, plan, PROGRAMME, AMOUNT, SIGNED, EVIDENCE));
        sparse(samples, new FundsTransferredOut(FUND, OTHER, TAKEN, plan, null, AMOUNT, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsTransferredIn(OTHER, FUND, GIVEN, plan, PROGRAMME, AMOUNT, SIGNED, EVIDENCE));
        sparse(samples, new FundsTransferredIn(OTHER, FUND, GIVEN, plan, null, AMOUNT, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsCarriedOut(FUND, NEXT, CARRIED, GROUND, PROGRAMME, AMOUNT, SIGNED, EVIDENCE));
        sparse(samples, new FundsCarriedOut(FUND, NEXT, CARRIED, GROUND, null, AMOUNT, SIGNED, BARE_EVIDENCE));
        full(samples, new FundsCarriedIn(NEXT, FUND, GIVEN, GROUND, PROGRAMME, AMOUNT, SIGNED, EVIDENCE));
        sparse(samples, new FundsCarriedIn(NEXT, FUND, GIVEN, GROUND, null, AMOUNT, SIGNED, BARE_EVIDENCE));
    }
}
