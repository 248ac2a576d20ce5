package vn.khuyencong.ledger.command.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.APRIL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.CENTRAL;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.MAY;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATIONS;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.NATION_PLANNED;
import static vn.khuyencong.ledger.command.fund.FundsOfTheYear.entry;
import static vn.khuyencong.ledger.events.fund.FundChain.PLAN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.duty.ConfirmPosting;
import vn.khuyencong.ledger.command.year.ClosePeriod;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

/** Money between two funds that waits for a second person: both halves are recorded when it counts, neither before. */
class HeldTransferTest {
    private LedgerHarness ledger = LedgerHarness.given();

    @BeforeEach
    void hold() {
        ledger = LedgerHarness.confirmingAbove(million(100), NATION_PLANNED);
        TransferFunds transfer = new TransferFunds(NATIONS, CENTRAL, PLAN, null, million(700), APRIL, BY_459);
        assertTrue(ledger.when(transfer, KE_TOAN).accepted().held());
    }

    @Test
    void the_word_of_a_second_person_records_both_halves_and_names_them() {
        List<Fact> facts =
                ledger.when(new ConfirmPosting(entry(NATIONS, 1)), LANH_DAO).facts();
        assertEquals(
                List.of(
                        new FundsTransferredOut(
                                NATIONS, CENTRAL, entry(CENTRAL, 0), PLAN, null, million(700), APRIL, BY_459),
                        new PostingConfirmed(entry(NATIONS, 1), List.of(entry(NATIONS, 2), entry(CENTRAL, 0))),
                        new FundsTransferredIn(
                                CENTRAL, NATIONS, entry(NATIONS, 2), PLAN, null, million(700), APRIL, BY_459)),
                facts);
    }

    @Test
    void the_reversal_of_a_pair_waits_like_the_pair() {
        ledger.when(new ConfirmPosting(entry(NATIONS, 1)), LANH_DAO).accepted();
        ReverseFundEntry reversal = new ReverseFundEntry(entry(CENTRAL, 0), MAY, "nhập sai", null);
        assertTrue(ledger.when(reversal, KE_TOAN).accepted().held());
        List<Fact> facts =
                ledger.when(new ConfirmPosting(entry(CENTRAL, 1)), LANH_DAO).facts();
        assertEquals(3, facts.size());
        assertEquals(
                new PostingConfirmed(entry(CENTRAL, 1), List.of(entry(CENTRAL, 2), entry(NATIONS, 4))), facts.get(1));
    }

    @Test
    void what_waited_until_its_year_was_closed_does_not_count_any_more() {
        YearId year = YearId.of(HAI_PHONG, new FiscalYear(2016));
        ledger.when(new ClosePeriod(year, LocalDate.of(2017, 2, 1), BY_459), LANH_DAO)
                .accepted();
        ledger.when(new ConfirmPosting(entry(NATIONS, 1)), LANH_DAO).refused(Refusal.PERIOD_CLOSED);
    }
}
