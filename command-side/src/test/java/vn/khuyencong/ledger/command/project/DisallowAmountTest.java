package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_HAS_RECOVERIES;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_DRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_SETTLED_NET;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_SPENT_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.DisallowanceGround;

class DisallowAmountTest {
    @Test
    void before_settlement_it_lowers_the_spending_and_is_owed() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.disallow(30, null, Dossier.JULY), KE_TOAN)
                .recorded(struckOut(30, DisallowanceGround.BEFORE_SETTLEMENT, null, Dossier.JULY));
        assertEquals(million(70), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(million(30), ledger.balance(Account.RECEIVABLE_REDUCING));
    }

    @Test
    void after_settlement_it_belongs_to_the_year_in_which_it_is_handled() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.disallow(30, null, LaterLife.NEXT_YEAR), LANH_DAO)
                .recorded(
                        struckOut(30, DisallowanceGround.AFTER_SETTLEMENT, new FiscalYear(2017), LaterLife.NEXT_YEAR));
        assertEquals(million(100), ledger.balance(Account.SPENT_SETTLED));
        assertEquals(million(-30), ledger.balance(Account.PRIOR_YEAR));
        assertEquals(million(30), ledger.balance(Account.RECEIVABLE_INCOME));
    }

    @Test
    void after_settlement_it_comes_late_on_a_closed_project_too() {
        LedgerHarness ledger = closed();
        ledger.when(LaterLife.disallow(30, null, LaterLife.NEXT_YEAR), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(6, 30, LaterLife.NEXT_YEAR.plusDays(1)), KE_TOAN)
                .accepted();
        assertEquals(million(30), ledger.balance(Account.BUDGET_INCOME));
        assertEquals(million(100), ledger.balance(Account.CONTRACT_DRAWN));
    }

    @Test
    void a_closed_project_has_nothing_left_to_strike_out_before_settlement() {
        closed().when(LaterLife.disallow(1, DisallowanceGround.BEFORE_SETTLEMENT, LaterLife.NEXT_YEAR), KE_TOAN)
                .refused(PROJECT_CLOSED);
    }

    @Test
    void no_more_is_struck_out_than_was_spent_or_settled() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.settle(60, Dossier.JULY), LANH_DAO).accepted();
        ledger.when(LaterLife.disallow(41, DisallowanceGround.BEFORE_SETTLEMENT, Dossier.JULY), KE_TOAN)
                .refused(EXCEEDS_SPENT_UNSETTLED);
        ledger.when(LaterLife.disallow(61, DisallowanceGround.AFTER_SETTLEMENT, Dossier.JULY), KE_TOAN)
                .refused(EXCEEDS_SETTLED_NET);
        ledger.when(LaterLife.disallow(60, DisallowanceGround.AFTER_SETTLEMENT, Dossier.JUNE), KE_TOAN)
                .refused(EXCEEDS_SETTLED_NET);
        ledger.when(LaterLife.disallow(60, DisallowanceGround.AFTER_SETTLEMENT, Dossier.JULY), KE_TOAN)
                .accepted();
        ledger.when(LaterLife.disallow(1, DisallowanceGround.AFTER_SETTLEMENT, Dossier.JULY), KE_TOAN)
                .refused(EXCEEDS_SETTLED_NET);
    }

    @Test
    void no_more_is_struck_out_of_a_contract_than_was_paid_on_it() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(Dossier.sign("13/HĐ", million(50)), KE_TOAN).accepted();
        ledger.when(on("13/HĐ", null, 1), KE_TOAN).refused(EXCEEDS_CONTRACT_DRAWN);
    }

    @Test
    void it_names_a_contract_and_a_line_on_which_it_was_paid_a_decision_and_a_reason() {
        LaterLife.paid().when(on("9/HĐ", null, 1), KE_TOAN).refused(UNKNOWN_CONTRACT);
        LaterLife.paid().when(on(Dossier.CONTRACT, "9", 1), KE_TOAN).refused(UNKNOWN_LINE);
        LaterLife.paid().when(with(BY_TEXT, "sai"), KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
        LaterLife.paid().when(with(BY_459, " "), KE_TOAN).refused(INVALID_VALUE);
        LaterLife.paid().when(LaterLife.disallow(1, null, TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
    }

    @Test
    void it_is_posted_by_staff_of_the_province_on_a_project_that_ran() {
        LaterLife.paid()
                .when(LaterLife.disallow(1, null, Dossier.JULY), QUAN_TRI)
                .refused(ROLE_NOT_ALLOWED);
        LaterLife.paid()
                .when(LaterLife.disallow(1, null, Dossier.JULY), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
        Dossier.proposed()
                .when(LaterLife.disallow(1, null, Dossier.JULY), KE_TOAN)
                .refused(PROJECT_NOT_APPROVED);
        LedgerHarness.given()
                .when(LaterLife.disallow(1, null, Dossier.JULY), KE_TOAN)
                .refused(UNKNOWN_PROJECT);
    }

    @Test
    void it_is_taken_back_before_anything_came_back_of_it_and_not_after() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.disallow(30, null, Dossier.JULY), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 10, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).refused(ENTRY_HAS_RECOVERIES);
        ledger.when(Dossier.reverse(5, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, LaterLife.disallow(40, null, LaterLife.AUGUST)), KE_TOAN)
                .accepted();
        assertEquals(million(60), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(million(40), ledger.balance(Account.RECEIVABLE_REDUCING));
    }

    @Test
    void on_a_closed_project_what_was_struck_out_after_settlement_is_taken_back_too() {
        LedgerHarness ledger = closed();
        ledger.when(LaterLife.disallow(30, null, LaterLife.NEXT_YEAR), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(6, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
        assertEquals(Money.ZERO, ledger.balance(Account.RECEIVABLE_INCOME));
    }

    private static LedgerHarness closed() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).accepted();
        return ledger;
    }

    private static DisallowAmount on(String contract, @Nullable String line, long amount) {
        return new DisallowAmount(
                Dossier.PROJECT, contract, line, million(amount), null, "sai định mức", Dossier.JULY, BY_459);
    }

    private static DisallowAmount with(List<Evidence> evidence, String reason) {
        return new DisallowAmount(
                Dossier.PROJECT, Dossier.CONTRACT, null, million(1), null, reason, Dossier.JULY, evidence);
    }

    private static AmountDisallowed struckOut(
            long amount, DisallowanceGround ground, @Nullable FiscalYear handledIn, LocalDate on) {
        return new AmountDisallowed(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                Dossier.LINE,
                million(amount),
                ground,
                handledIn,
                "sai định mức",
                on,
                BY_459);
    }
}
