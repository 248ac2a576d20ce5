package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DOCUMENT_AFTER_YEAR_END;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_CLOSED;
import static vn.khuyencong.ledger.command.project.Dossier.APRIL;
import static vn.khuyencong.ledger.command.project.Dossier.CONTRACT;
import static vn.khuyencong.ledger.command.project.Dossier.JUNE;
import static vn.khuyencong.ledger.command.project.Dossier.PROJECT;
import static vn.khuyencong.ledger.events.project.DisbursementKind.ADVANCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodClosed;

/** A project's money beside closed books: what is booked to the year stands still, what is handled later goes on. */
class MoneyInClosedYearsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2016, 12, 31);
    private static final LocalDate IN_CORRECTION = LocalDate.of(2017, 1, 31);
    private static final LocalDate AFTERWARDS = LocalDate.of(2017, 2, 14);

    @Test
    void nothing_is_approved_contracted_or_paid_in_a_closed_year() {
        Dossier.proposed(closed(2016))
                .when(Dossier.approve(million(1)), LANH_DAO)
                .refused(PERIOD_CLOSED);
        Dossier.approved(closed(2016))
                .when(Dossier.sign(CONTRACT, million(1)), KE_TOAN)
                .refused(PERIOD_CLOSED);
        Dossier.signed(closed(2016)).when(Dossier.amend(million(1)), KE_TOAN).refused(PERIOD_CLOSED);
        Dossier.signed(closed(2016))
                .when(Dossier.disburse(ADVANCE, million(1), JUNE), KE_TOAN)
                .refused(PERIOD_CLOSED);
        Dossier.advanced(closed(2016)).when(Dossier.clear(million(1)), KE_TOAN).refused(PERIOD_CLOSED);
        Dossier.advanced(closed(2016))
                .when(Dossier.reverse(3, JUNE, null), KE_TOAN)
                .refused(PERIOD_CLOSED);
    }

    @Test
    void a_return_that_lowers_spending_belongs_to_the_year_of_the_spending() {
        Dossier.advanced(closed(2016))
                .when(Dossier.giveBack(million(1), IN_CORRECTION), KE_TOAN)
                .refused(PERIOD_CLOSED);
        Dossier.advanced(closed(2017))
                .when(Dossier.giveBack(million(1), IN_CORRECTION), KE_TOAN)
                .accepted();
    }

    @Test
    void a_return_that_is_income_belongs_to_the_year_in_which_it_comes() {
        Dossier.advanced(closed(2016))
                .when(Dossier.giveBack(million(1), AFTERWARDS), KE_TOAN)
                .accepted();
        Dossier.advanced(closed(2017))
                .when(Dossier.giveBack(million(1), AFTERWARDS), KE_TOAN)
                .refused(PERIOD_CLOSED);
    }

    @Test
    void such_a_return_is_reversed_without_reopening_the_year_of_the_spending() {
        LedgerHarness ledger = Dossier.advanced(closed(2016));
        ledger.when(Dossier.giveBack(million(1), AFTERWARDS), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, AFTERWARDS, null), KE_TOAN).accepted();
    }

    @Test
    void what_is_recovered_settled_or_closed_later_belongs_to_the_year_in_which_it_is_handled() {
        OrderRecovery order =
                new OrderRecovery(PROJECT, CONTRACT, null, million(1), null, "không có khối lượng", AFTERWARDS, BY_459);
        Dossier.advanced(closed(2016)).when(order, KE_TOAN).accepted();
        Dossier.advanced(closed(2017)).when(order, KE_TOAN).refused(PERIOD_CLOSED);
        CloseProject close = new CloseProject(PROJECT, AFTERWARDS, List.of());
        Dossier.signed(closed(2016)).when(close, KE_TOAN).accepted();
        Dossier.signed(closed(2017)).when(close, KE_TOAN).refused(PERIOD_CLOSED);
    }

    @Test
    void what_moves_no_money_of_the_budget_goes_on() {
        Dossier.approved(closed(2016))
                .when(Dossier.assign(million(600), null), KE_TOAN)
                .refused(Refusal.BENEFICIARY_ALREADY_ASSIGNED);
        Dossier.proposed(closed(2016))
                .when(new ReturnProject(PROJECT, "thiếu báo giá", APRIL), LANH_DAO)
                .accepted();
    }

    @Test
    void a_voucher_of_the_last_day_is_booked_in_the_correction_period() {
        Dossier.signed().when(paid(YEAR_END), KE_TOAN).accepted();
        Dossier.signed().when(paid(null), KE_TOAN).accepted();
    }

    @Test
    void a_voucher_after_the_last_day_is_not_booked_to_the_year() {
        Dossier.signed().when(paid(YEAR_END.plusDays(1)), KE_TOAN).refused(DOCUMENT_AFTER_YEAR_END);
    }

    private static DisburseFunds paid(@Nullable LocalDate documentDate) {
        return new DisburseFunds(
                PROJECT, CONTRACT, null, ADVANCE, million(1), "GRT 02", documentDate, null, IN_CORRECTION, List.of());
    }

    private static PeriodClosed closed(int year) {
        YearId books = YearId.of(HAI_PHONG, new FiscalYear(year));
        return new PeriodClosed(books, LocalDate.of(year + 1, 2, 1), BY_459);
    }
}
