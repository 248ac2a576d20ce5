package vn.khuyencong.ledger.command.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.DECISION_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_CLOSED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.year.PeriodClosed;

/** What the closed books of a unit's year refuse, and what they leave alone. */
class ClosedYearTest {
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);
    private static final YearId YEAR = YearId.of(HAI_PHONG, new FiscalYear(2016));
    private static final PeriodClosed CLOSED = new PeriodClosed(YEAR, FEBRUARY, BY_459);
    private static final FundId FUND = fund(HAI_PHONG, 2016);
    private static final FundId YEAR_BEFORE = fund(HAI_PHONG, 2015);
    private static final FundId OTHER = fund(VINH_LONG, 2016);

    private final LedgerHarness ledger = LedgerHarness.given(
            new FundsPlanned(FUND, null, million(1_000), MARCH, BY_459),
            new FundsAllocated(FUND, null, million(1_000), MARCH, BY_459),
            new FundsPlanned(YEAR_BEFORE, null, million(1_000), MARCH, BY_459),
            new FundsAllocated(YEAR_BEFORE, null, million(1_000), MARCH, BY_459),
            new FundsPlanned(OTHER, null, million(1_000), MARCH, BY_459),
            CLOSED);

    @Test
    void it_says_whose_year_is_closed_since_when_and_by_what() {
        List<String> told = ledger.when(new PlanFunds(FUND, null, million(1), APRIL, BY_459), KE_TOAN)
                .refused(PERIOD_CLOSED)
                .values();
        assertEquals(List.of(HAI_PHONG.key(), "2016", "2017-02-01", DECISION_459.value()), told);
    }

    @Test
    void nothing_is_given_to_it_or_taken_from_it() {
        refuses(new AllocateFunds(FUND, null, million(1), APRIL, BY_459));
        refuses(new AdjustFunds(FUND, FundChain.PLAN, null, million(1), APRIL, BY_459));
        refuses(new CancelFunds(FUND, FundChain.PLAN, null, million(1), APRIL, BY_459));
        refuses(new ReverseFundEntry(EntryId.of(FUND.value(), 0), APRIL, "nhập sai", null));
    }

    @Test
    void neither_half_of_a_transfer_touches_it() {
        refuses(new TransferFunds(FUND, OTHER, FundChain.PLAN, null, million(1), APRIL, BY_459));
        refuses(new TransferFunds(OTHER, FUND, FundChain.PLAN, null, million(1), APRIL, BY_459));
    }

    @Test
    void nothing_is_carried_out_of_it_or_into_it() {
        CarryOverGround ground = CarryOverGround.CONTRACT_SIGNED;
        refuses(new CarryOverFunds(FUND, null, million(1), ground, APRIL, BY_459));
        refuses(new CarryOverFunds(YEAR_BEFORE, null, million(1), ground, APRIL, BY_459));
    }

    @Test
    void the_year_before_and_another_province_go_on() {
        ledger.when(new PlanFunds(YEAR_BEFORE, null, million(1), APRIL, BY_459), KE_TOAN)
                .accepted();
        ledger.when(new PlanFunds(OTHER, null, million(1), APRIL, BY_459), KE_TOAN)
                .accepted();
    }

    @Test
    void reopened_it_takes_entries_again() {
        ledger.when(new ReopenPeriod(YEAR, FEBRUARY, BY_459), LANH_DAO).accepted();
        ledger.when(new PlanFunds(FUND, null, million(1), APRIL, BY_459), KE_TOAN)
                .accepted();
        ledger.when(new ClosePeriod(YEAR, FEBRUARY, BY_459), LANH_DAO).accepted();
        refuses(new PlanFunds(FUND, null, million(1), APRIL, BY_459));
    }

    @Test
    void a_closing_that_was_refused_closes_nothing() {
        ledger.when(new ClosePeriod(YearId.of(VINH_LONG, new FiscalYear(2016)), FEBRUARY, List.of()), LANH_DAO)
                .refused(Refusal.EVIDENCE_MISSING);
        ledger.when(new PlanFunds(OTHER, null, million(1), APRIL, BY_459), KE_TOAN)
                .accepted();
    }

    private void refuses(Command<?> command) {
        ledger.when(command, KE_TOAN).refused(PERIOD_CLOSED);
    }

    private static FundId fund(Unit unit, int year) {
        return FundId.of(unit, new FiscalYear(year), FundingSource.PROVINCIAL);
    }
}
