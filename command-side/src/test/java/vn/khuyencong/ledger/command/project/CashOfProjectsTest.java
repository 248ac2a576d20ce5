package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_ADVANCE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_DRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ReturnGround;

class CashOfProjectsTest {
    @Test
    void an_advance_draws_contract_and_authority_in_one_append() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.disburse(DisbursementKind.ADVANCE, million(200), Dossier.JUNE), KE_TOAN)
                .recorded(Dossier.ADVANCED, Dossier.DRAWN);
        assertEquals(million(200), ledger.balance(Account.ADVANCE));
        assertEquals(million(-200), ledger.balance(Account.TREASURY));
        assertEquals(million(100), ledger.balance(Account.AUTHORITY_AVAILABLE));
    }

    @Test
    void a_payment_is_spent_at_once() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(300), Dossier.JUNE), KE_TOAN)
                .accepted();
        assertEquals(million(300), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(Money.ZERO, ledger.balance(Account.AUTHORITY_AVAILABLE));
    }

    @Test
    void a_payment_never_exceeds_the_authority_of_its_fund() {
        Details details = Dossier.signed()
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(301), Dossier.JUNE), KE_TOAN)
                .refused(EXCEEDS_AUTHORITY_AVAILABLE);
        assertEquals(List.of("301000000", "300000000", Dossier.FUND.value(), "2016-06-01"), details.values());
    }

    @Test
    void a_payment_never_exceeds_its_contract() {
        Details details = Dossier.advanced()
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(301), Dossier.JUNE), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
        assertEquals(Dossier.CONTRACT, details.values().get(2));
    }

    @Test
    void a_payment_is_not_older_than_its_contract() {
        Dossier.signed()
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.APRIL), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void a_payment_of_tomorrow_has_not_happened() {
        Dossier.signed()
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), TOMORROW), KE_TOAN)
                .refused(DATE_IN_FUTURE);
    }

    @Test
    void a_payment_is_on_a_contract_of_the_project() {
        Dossier.approved()
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE), KE_TOAN)
                .refused(UNKNOWN_CONTRACT);
    }

    @Test
    void nobody_is_paid_on_a_line_without_beneficiary() {
        LedgerHarness.given(
                        Dossier.PLANNED,
                        Dossier.ALLOCATED,
                        Dossier.proposed(ProjectKind.GROUP, null),
                        Dossier.approved(million(600), null),
                        Dossier.SIGNED)
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE), KE_TOAN)
                .refused(BENEFICIARY_MISSING);
    }

    @Test
    void a_task_is_paid_without_beneficiary() {
        LedgerHarness.given(
                        Dossier.PLANNED,
                        Dossier.ALLOCATED,
                        Dossier.proposed(ProjectKind.TASK, null),
                        Dossier.approved(million(600), null),
                        Dossier.SIGNED)
                .when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE), KE_TOAN)
                .accepted();
    }

    @Test
    void a_payment_has_a_voucher() {
        DisburseFunds unnamed = new DisburseFunds(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                null,
                DisbursementKind.PAYMENT,
                million(1),
                " ",
                null,
                null,
                Dossier.JUNE,
                List.of());
        Dossier.signed().when(unnamed, KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void an_advance_is_cleared_without_cash() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(Dossier.clear(million(200)), KE_TOAN)
                .recorded(new AdvanceCleared(
                        Dossier.PROJECT, Dossier.LINE, million(200), "GTT 01", null, Dossier.JULY, BY_459));
        assertEquals(million(200), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(million(-200), ledger.balance(Account.TREASURY));
    }

    @Test
    void no_more_is_cleared_than_was_advanced() {
        Dossier.advanced().when(Dossier.clear(million(201)), KE_TOAN).refused(EXCEEDS_ADVANCE);
    }

    @Test
    void a_request_for_more_than_the_advance_clears_it_and_pays_the_difference() {
        ClearAdvance request = new ClearAdvance(
                Dossier.PROJECT, "1", Dossier.CONTRACT, million(230), "GTT 01", null, Dossier.JULY, List.of());
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(request, KE_TOAN)
                .recorded(
                        new FundsDisbursed(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                DisbursementKind.PAYMENT,
                                Dossier.LINE,
                                million(30),
                                "GTT 01",
                                null,
                                null,
                                Dossier.JULY,
                                BY_459),
                        new AdvanceCleared(
                                Dossier.PROJECT, Dossier.LINE, million(200), "GTT 01", null, Dossier.JULY, BY_459),
                        new FundsDrawn(
                                Dossier.FUND,
                                EntryId.of(Dossier.PROJECT.value(), 4),
                                List.of(new GuardedChange(Account.AUTHORITY_AVAILABLE, Dossier.JULY, million(-30)))));
        assertEquals(million(230), ledger.balance(Account.SPENT_UNSETTLED));
        assertEquals(Money.ZERO, ledger.balance(Account.ADVANCE));
    }

    @Test
    void the_difference_is_paid_on_a_contract_of_the_line_and_only_as_far_as_it_goes() {
        ClearAdvance elsewhere =
                new ClearAdvance(Dossier.PROJECT, "1", "9/HĐ", million(230), "GTT 01", null, Dossier.JULY, List.of());
        Dossier.advanced().when(elsewhere, KE_TOAN).refused(UNKNOWN_CONTRACT);
        ClearAdvance tooMuch = new ClearAdvance(
                Dossier.PROJECT, "1", Dossier.CONTRACT, million(9_000), "GTT 01", null, Dossier.JULY, List.of());
        Dossier.advanced().when(tooMuch, KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void an_advance_is_not_cleared_before_it_was_paid() {
        ClearAdvance early =
                new ClearAdvance(Dossier.PROJECT, "1", null, million(1), "GTT 01", null, Dossier.MAY, List.of());
        Dossier.advanced().when(early, KE_TOAN).refused(EXCEEDS_ADVANCE);
    }

    @Test
    void a_clearing_is_on_a_line_of_the_project_and_not_of_tomorrow() {
        Dossier.advanced()
                .when(
                        new ClearAdvance(Dossier.PROJECT, "9", null, million(1), "v", null, Dossier.JULY, List.of()),
                        KE_TOAN)
                .refused(UNKNOWN_LINE);
        Dossier.advanced()
                .when(new ClearAdvance(Dossier.PROJECT, "1", null, million(1), "v", null, TOMORROW, List.of()), KE_TOAN)
                .refused(DATE_IN_FUTURE);
    }

    @Test
    void an_advance_that_comes_back_in_its_year_opens_contract_and_authority_again() {
        LedgerHarness ledger = Dossier.advanced();
        LocalDate lastDay = LocalDate.of(2017, 1, 31);
        ledger.when(Dossier.giveBack(million(50), lastDay), KE_TOAN)
                .recorded(
                        returned(million(50), ReturnGround.REDUCES_SPENDING, lastDay),
                        Dossier.share("released", 4, Account.AUTHORITY_AVAILABLE, lastDay, million(50)));
        assertEquals(million(150), ledger.balance(Account.AUTHORITY_AVAILABLE));
        assertEquals(million(350), ledger.balance(Account.CONTRACT_UNDRAWN));
    }

    @Test
    void an_advance_that_comes_back_later_is_income_of_the_budget() {
        LedgerHarness ledger = Dossier.advanced();
        LocalDate late = LocalDate.of(2017, 2, 1);
        ledger.when(Dossier.giveBack(million(50), late), KE_TOAN)
                .recorded(returned(million(50), ReturnGround.BUDGET_INCOME, late));
        assertEquals(million(100), ledger.balance(Account.AUTHORITY_AVAILABLE));
        assertEquals(million(50), ledger.balance(Account.BUDGET_INCOME));
    }

    @Test
    void no_more_comes_back_than_is_outstanding() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(Dossier.clear(million(150)), KE_TOAN).accepted();
        ledger.when(Dossier.giveBack(million(51), Dossier.JULY), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(Dossier.giveBack(million(50), Dossier.JULY), KE_TOAN).accepted();
    }

    @Test
    void no_more_comes_back_on_a_contract_than_it_drew() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(Dossier.sign("13/HĐ", million(50)), KE_TOAN).accepted();
        ledger.when(
                        new ReturnAdvance(
                                Dossier.PROJECT, "13/HĐ", null, million(1), "GNT 01", null, Dossier.JULY, List.of()),
                        KE_TOAN)
                .refused(EXCEEDS_CONTRACT_DRAWN);
    }

    @Test
    void a_contract_that_was_not_signed_yet_is_not_paid_on_the_account_of_another() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(
                        new SignContract(
                                Dossier.PROJECT,
                                "13/HĐ",
                                ContractKind.CONTRACT,
                                "1",
                                null,
                                million(50),
                                Dossier.JULY,
                                List.of()),
                        KE_TOAN)
                .accepted();
        ledger.when(
                        new DisburseFunds(
                                Dossier.PROJECT,
                                "13/HĐ",
                                null,
                                DisbursementKind.PAYMENT,
                                million(1),
                                "GRT 02",
                                null,
                                null,
                                Dossier.JUNE,
                                List.of()),
                        KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void a_return_is_on_a_contract_of_the_project_and_not_of_tomorrow() {
        Dossier.approved()
                .when(Dossier.giveBack(million(1), Dossier.JULY), KE_TOAN)
                .refused(UNKNOWN_CONTRACT);
        Dossier.advanced().when(Dossier.giveBack(million(1), TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
    }

    private static AdvanceReturned returned(Money amount, ReturnGround ground, LocalDate on) {
        return new AdvanceReturned(
                Dossier.PROJECT, Dossier.CONTRACT, Dossier.LINE, amount, ground, "GNT 01", null, on, BY_459);
    }
}
