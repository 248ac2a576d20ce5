package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.BUDGET_CODE_NOT_VALID;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_HAS_RECOVERIES;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_ADVANCE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_DRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_RECEIVABLE_INCOME;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_RECEIVABLE_REDUCING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_RECOVERABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;

/** An advance that is ordered back, and what comes back of orders and of sums struck out. */
class RecoveryTest {
    @Test
    void an_advance_without_volume_is_ordered_back() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(201), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(LaterLife.order(200), KE_TOAN)
                .recorded(new RecoveryOrdered(
                        Dossier.PROJECT,
                        Dossier.CONTRACT,
                        Dossier.LINE,
                        million(200),
                        null,
                        "không có khối lượng",
                        Dossier.JULY,
                        BY_459));
        ledger.when(LaterLife.order(1), KE_TOAN).refused(EXCEEDS_ADVANCE);
        assertEquals(million(200), ledger.balance(Account.RECEIVABLE_REDUCING));
    }

    @Test
    void what_comes_back_while_the_year_is_open_opens_contract_and_authority_again() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(200), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 120, LaterLife.CORRECTION_END), KE_TOAN)
                .recorded(
                        recovered(ReturnGround.REDUCES_SPENDING, 120, 2016, LaterLife.CORRECTION_END),
                        Dossier.share(
                                "released", 5, Account.AUTHORITY_AVAILABLE, LaterLife.CORRECTION_END, million(120)));
        assertEquals(million(420), ledger.balance(Account.CONTRACT_UNDRAWN));
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(220), LaterLife.CORRECTION_END), KE_TOAN)
                .accepted();
    }

    @Test
    void what_comes_back_later_is_income_and_the_old_year_stays() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(200), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 120, LaterLife.AFTER_CORRECTION), KE_TOAN)
                .recorded(recovered(ReturnGround.BUDGET_INCOME, 120, 2017, LaterLife.AFTER_CORRECTION));
        assertEquals(million(80), ledger.balance(Account.RECEIVABLE_REDUCING));
        assertEquals(million(-200), ledger.balance(Account.TREASURY));
    }

    @Test
    void what_was_struck_out_after_settlement_is_income_even_in_the_same_year() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.disallow(30, null, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(5, 30, LaterLife.AUGUST), KE_TOAN)
                .recorded(new RecoveryRecorded(
                        Dossier.PROJECT,
                        Dossier.entry(5),
                        Dossier.CONTRACT,
                        Dossier.LINE,
                        million(30),
                        ReceivableKind.INCOME,
                        ReturnGround.BUDGET_INCOME,
                        new FiscalYear(2016),
                        new FiscalYear(2016),
                        "GNT 03",
                        null,
                        LaterLife.AUGUST,
                        BY_459));
        assertEquals(million(200), ledger.balance(Account.AUTHORITY_AVAILABLE));
    }

    @Test
    void no_more_comes_back_than_that_entry_owes() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(100), KE_TOAN).accepted();
        ledger.when(LaterLife.order(50), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(5, 51, LaterLife.AUGUST), KE_TOAN).refused(EXCEEDS_RECOVERABLE);
        ledger.when(LaterLife.recover(5, 50, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(5, 1, LaterLife.AUGUST), KE_TOAN).refused(EXCEEDS_RECOVERABLE);
    }

    @Test
    void nothing_comes_back_before_it_was_ordered_or_struck_out() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(100), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 1, Dossier.JUNE), KE_TOAN).refused(EXCEEDS_RECEIVABLE_REDUCING);
        LedgerHarness settled = LaterLife.paid(LaterLife.SETTLED);
        settled.when(LaterLife.disallow(30, null, LaterLife.AUGUST), KE_TOAN).accepted();
        settled.when(LaterLife.recover(5, 1, Dossier.JULY), KE_TOAN).refused(EXCEEDS_RECEIVABLE_INCOME);
    }

    @Test
    void what_a_contract_did_not_draw_any_more_does_not_open_it_again() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.disburse(DisbursementKind.ADVANCE, million(100), Dossier.JUNE), KE_TOAN)
                .accepted();
        ledger.when(Dossier.sign("13/HĐ", million(100)), KE_TOAN).accepted();
        ledger.when(
                        new DisburseFunds(
                                Dossier.PROJECT,
                                "13/HĐ",
                                null,
                                DisbursementKind.PAYMENT,
                                million(100),
                                "v",
                                null,
                                null,
                                Dossier.JUNE,
                                List.of()),
                        KE_TOAN)
                .accepted();
        ledger.when(LaterLife.order(100), KE_TOAN).accepted();
        ledger.when(LaterLife.refund(100, Dossier.JULY), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(6, 1, LaterLife.AUGUST), KE_TOAN).refused(EXCEEDS_CONTRACT_DRAWN);
        ledger.when(LaterLife.recover(6, 100, LaterLife.NEXT_YEAR), KE_TOAN).accepted();
    }

    @Test
    void it_comes_back_of_an_order_or_of_a_sum_struck_out_and_not_tomorrow() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(100), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(3, 1, LaterLife.AUGUST), KE_TOAN).refused(UNKNOWN_ENTRY);
        ledger.when(LaterLife.recover(9, 1, LaterLife.AUGUST), KE_TOAN).refused(UNKNOWN_ENTRY);
        ledger.when(LaterLife.recover(4, 1, TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 1, LaterLife.AUGUST), KE_TOAN).refused(UNKNOWN_ENTRY);
    }

    @Test
    void an_order_names_a_contract_and_a_line_on_which_it_was_paid_and_a_decision() {
        Dossier.advanced().when(order("9/HĐ", null, BY_459), KE_TOAN).refused(UNKNOWN_CONTRACT);
        Dossier.advanced().when(order(Dossier.CONTRACT, "9", BY_459), KE_TOAN).refused(UNKNOWN_LINE);
        Dossier.advanced().when(order(Dossier.CONTRACT, null, BY_TEXT), KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
        Dossier.advanced()
                .when(order(Dossier.CONTRACT, null, List.of()), KE_TOAN)
                .refused(EVIDENCE_MISSING);
    }

    @Test
    void nothing_is_ordered_back_on_a_contract_that_was_not_advanced() {
        LedgerHarness ledger = Dossier.advanced(Dossier.signed("13/HĐ", million(50)));
        ledger.when(order("13/HĐ", null, BY_459), KE_TOAN).refused(EXCEEDS_CONTRACT_DRAWN);
    }

    @Test
    void what_is_income_of_a_later_year_has_a_code_of_that_year() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(200), KE_TOAN).accepted();
        ledger.when(recoverForDistricts(LocalDate.of(2026, 1, 10)), KE_TOAN).refused(BUDGET_CODE_NOT_VALID);
        ledger.when(recoverForDistricts(LaterLife.AUGUST), KE_TOAN).accepted();
    }

    private static RecordRecovery recoverForDistricts(LocalDate on) {
        return new RecordRecovery(
                Dossier.PROJECT, Dossier.entry(4), million(1), "GNT 03", LaterLife.CHAPTER_OF_DISTRICTS, on, List.of());
    }

    @Test
    void an_order_goes_after_what_came_back_of_it() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.order(100), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(4, 60, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).refused(ENTRY_HAS_RECOVERIES);
        ledger.when(Dossier.reverse(5, LaterLife.AUGUST, LaterLife.recover(4, 70, LaterLife.AUGUST)), KE_TOAN)
                .accepted();
        ledger.when(Dossier.reverse(7, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).accepted();
        assertEquals(million(200), ledger.balance(Account.ADVANCE));
        assertEquals(million(200), ledger.balance(Account.CONTRACT_DRAWN));
    }

    @Test
    void what_came_back_is_posted_by_finance_staff_of_the_province() {
        RecordRecovery command = LaterLife.recover(4, 1, LaterLife.AUGUST);
        Dossier.advanced().when(command, LANH_DAO).refused(ROLE_NOT_ALLOWED);
        Dossier.advanced().when(command, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        Dossier.proposed().when(command, KE_TOAN).refused(PROJECT_NOT_APPROVED);
        LedgerHarness.given().when(command, KE_TOAN).refused(UNKNOWN_PROJECT);
    }

    private static OrderRecovery order(String contract, @Nullable String line, List<Evidence> evidence) {
        return new OrderRecovery(
                Dossier.PROJECT, contract, line, million(1), null, "không có khối lượng", Dossier.JULY, evidence);
    }

    private static RecoveryRecorded recovered(ReturnGround ground, long amount, int receivedIn, LocalDate on) {
        return new RecoveryRecorded(
                Dossier.PROJECT,
                Dossier.entry(4),
                Dossier.CONTRACT,
                Dossier.LINE,
                million(amount),
                ReceivableKind.REDUCING,
                ground,
                new FiscalYear(2016),
                new FiscalYear(receivedIn),
                "GNT 03",
                null,
                on,
                BY_459);
    }
}
