package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_DRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_SPENT_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.ReturnGround;

class RefundPaymentTest {
    @Test
    void a_payment_that_comes_back_in_its_year_opens_contract_and_authority_again() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.refund(40, LaterLife.CORRECTION_END), KE_TOAN)
                .recorded(
                        refunded(40, ReturnGround.REDUCES_SPENDING, LaterLife.CORRECTION_END),
                        Dossier.share(
                                "released", 4, Account.AUTHORITY_AVAILABLE, LaterLife.CORRECTION_END, million(40)));
        assertEquals(million(440), ledger.balance(Account.CONTRACT_UNDRAWN));
        assertEquals(million(60), ledger.balance(Account.SPENT_UNSETTLED));
    }

    @Test
    void a_payment_that_comes_back_later_is_income_of_the_budget() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.refund(40, LaterLife.AFTER_CORRECTION), KE_TOAN)
                .recorded(refunded(40, ReturnGround.BUDGET_INCOME, LaterLife.AFTER_CORRECTION));
        assertEquals(million(-100), ledger.balance(Account.TREASURY));
        assertEquals(million(40), ledger.balance(Account.BUDGET_INCOME));
    }

    @Test
    void no_more_comes_back_than_is_spent_and_not_settled() {
        LaterLife.paid()
                .when(LaterLife.refund(101, LaterLife.AFTER_CORRECTION), KE_TOAN)
                .refused(EXCEEDS_SPENT_UNSETTLED);
        LaterLife.paid(LaterLife.SETTLED)
                .when(LaterLife.refund(1, LaterLife.AUGUST), KE_TOAN)
                .refused(EXCEEDS_SPENT_UNSETTLED);
        LaterLife.paid().when(LaterLife.refund(1, Dossier.MAY), KE_TOAN).refused(EXCEEDS_SPENT_UNSETTLED);
    }

    @Test
    void what_one_contract_did_not_draw_is_not_put_back_on_it() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(Dossier.sign("13/HĐ", million(50)), KE_TOAN).accepted();
        ledger.when(
                        new RefundPayment(
                                Dossier.PROJECT, "13/HĐ", null, million(1), "v", null, Dossier.JULY, List.of()),
                        KE_TOAN)
                .refused(EXCEEDS_CONTRACT_DRAWN);
    }

    @Test
    void a_refund_is_on_a_contract_and_a_line_on_which_it_was_paid_and_not_of_tomorrow() {
        Dossier.approved().when(LaterLife.refund(1, Dossier.JULY), KE_TOAN).refused(UNKNOWN_CONTRACT);
        LaterLife.paid()
                .when(
                        new RefundPayment(
                                Dossier.PROJECT, Dossier.CONTRACT, "9", million(1), "v", null, Dossier.JULY, List.of()),
                        KE_TOAN)
                .refused(UNKNOWN_LINE);
        LaterLife.paid().when(LaterLife.refund(1, TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
    }

    @Test
    void a_refund_that_was_paid_out_again_is_not_taken_back() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(pay(300), KE_TOAN).accepted();
        ledger.when(LaterLife.refund(100, Dossier.JULY), KE_TOAN).accepted();
        ledger.when(pay(100), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).refused(EXCEEDS_AUTHORITY_AVAILABLE);
        ledger.when(Dossier.reverse(5, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, LaterLife.refund(60, LaterLife.AUGUST)), KE_TOAN)
                .accepted();
        assertEquals(million(240), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(million(240), ledger.balance(Account.CONTRACT_DRAWN));
    }

    private static DisburseFunds pay(long amount) {
        return Dossier.disburse(DisbursementKind.PAYMENT, million(amount), Dossier.JULY);
    }

    private static PaymentRefunded refunded(long amount, ReturnGround ground, LocalDate on) {
        return new PaymentRefunded(
                Dossier.PROJECT, Dossier.CONTRACT, Dossier.LINE, million(amount), ground, "GNT 02", null, on, BY_459);
    }
}
