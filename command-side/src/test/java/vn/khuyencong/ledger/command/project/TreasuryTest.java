package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.BUDGET_CODE_NOT_VALID;
import static vn.khuyencong.ledger.command.desk.Refusal.CODE_UNCHANGED;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;

/** The Treasury's statement beside the books, and the budget codes under which it has the money. */
class TreasuryTest {
    @Test
    void what_the_treasury_says_stands_beside_the_books_and_moves_nothing() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.confirm(million(999), Dossier.JULY), KE_TOAN)
                .recorded(new TreasuryConfirmed(
                        Dossier.PROJECT, Dossier.LINE, null, million(999), "M10/2016", Dossier.JULY, BY_459));
        assertEquals(million(-100), ledger.balance(Account.TREASURY));
        ledger.when(LaterLife.confirm(Money.ZERO, Dossier.JULY), KE_TOAN).accepted();
    }

    @Test
    void a_statement_is_about_a_line_not_of_tomorrow_and_not_less_than_nothing() {
        LaterLife.paid().when(LaterLife.confirm(million(1), TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
        LaterLife.paid()
                .when(LaterLife.confirm(million(-1), Dossier.JULY), KE_TOAN)
                .refused(INVALID_VALUE);
        ConfirmTreasury elsewhere =
                new ConfirmTreasury(Dossier.PROJECT, "9", null, million(1), "M10", Dossier.JULY, List.of());
        LaterLife.paid().when(elsewhere, KE_TOAN).refused(UNKNOWN_LINE);
        ConfirmTreasury unnamed =
                new ConfirmTreasury(Dossier.PROJECT, "1", null, million(1), "", Dossier.JULY, List.of());
        LaterLife.paid().when(unnamed, KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void an_entry_is_booked_to_another_code_without_cash() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.reclassify(3, LaterLife.CHAPTER_416), KE_TOAN)
                .recorded(new CodeReclassified(
                        Dossier.PROJECT,
                        Dossier.entry(3),
                        Dossier.LINE,
                        million(100),
                        null,
                        LaterLife.CHAPTER_416,
                        "M09/1",
                        LaterLife.AUGUST,
                        BY_459));
        ledger.when(LaterLife.reclassify(3, LaterLife.CHAPTER_416), KE_TOAN).refused(CODE_UNCHANGED);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(LaterLife.reclassify(3, LaterLife.CHAPTER_416), KE_TOAN).accepted();
        assertEquals(million(-100), ledger.balance(Account.TREASURY));
    }

    @Test
    void only_money_that_passed_the_treasury_has_a_code() {
        LaterLife.paid()
                .when(LaterLife.reclassify(2, LaterLife.CHAPTER_416), KE_TOAN)
                .refused(UNKNOWN_ENTRY);
        LaterLife.paid()
                .when(LaterLife.reclassify(9, LaterLife.CHAPTER_416), KE_TOAN)
                .refused(UNKNOWN_ENTRY);
        LedgerHarness reversed = LaterLife.paid();
        reversed.when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN).accepted();
        reversed.when(LaterLife.reclassify(3, LaterLife.CHAPTER_416), KE_TOAN).refused(UNKNOWN_ENTRY);
    }

    @Test
    void returns_and_clearings_have_codes_too() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(Dossier.clear(million(10)), KE_TOAN).accepted();
        ledger.when(Dossier.giveBack(million(10), Dossier.JULY), KE_TOAN).accepted();
        ledger.when(LaterLife.refund(10, Dossier.JULY), KE_TOAN).accepted();
        ledger.when(LaterLife.order(10), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(7, 10, Dossier.JULY), KE_TOAN).accepted();
        for (long entry : new long[] {4, 5, 6, 8}) {
            ledger.when(LaterLife.reclassify(entry, LaterLife.CHAPTER_416), KE_TOAN)
                    .accepted();
        }
    }

    @Test
    void a_code_of_the_districts_is_not_used_after_the_districts() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.reclassify(3, LaterLife.CHAPTER_OF_DISTRICTS), KE_TOAN)
                .accepted();
        FundId fund = FundId.of(HAI_PHONG, new FiscalYear(2026), FundingSource.PROVINCIAL);
        LineRef line = Dossier.LINE.movedTo("1", fund);
        LocalDate day = LocalDate.of(2026, 1, 5);
        LedgerHarness later = LedgerHarness.given(
                new FundsPlanned(fund, null, million(9), day, BY_459),
                new FundsAllocated(fund, null, million(9), day, BY_459),
                Dossier.PROPOSED,
                new BudgetApproved(
                        Dossier.PROJECT,
                        HAI_PHONG,
                        List.of(new BudgetLine(line, PARTY, million(9), null)),
                        day,
                        BY_459),
                new ContractSigned(
                        Dossier.PROJECT, Dossier.CONTRACT, ContractKind.CONTRACT, line, null, million(9), day, BY_459));
        later.when(coded(DisbursementKind.ADVANCE, day), KE_TOAN).refused(BUDGET_CODE_NOT_VALID);
        later.when(Dossier.disburse(DisbursementKind.ADVANCE, million(9), day), KE_TOAN)
                .accepted();
        later.when(LaterLife.reclassify(3, LaterLife.CHAPTER_OF_DISTRICTS), KE_TOAN)
                .refused(BUDGET_CODE_NOT_VALID);
        BudgetCode old = LaterLife.CHAPTER_OF_DISTRICTS;
        for (ProjectCommand command : List.of(
                new ClearAdvance(Dossier.PROJECT, "1", null, million(1), "v", old, day, List.of()),
                new ReturnAdvance(Dossier.PROJECT, Dossier.CONTRACT, null, million(1), "v", old, day, List.of()),
                new RefundPayment(Dossier.PROJECT, Dossier.CONTRACT, null, million(1), "v", old, day, List.of()),
                new ConfirmTreasury(Dossier.PROJECT, "1", old, million(1), "v", day, List.of()))) {
            later.when(command, KE_TOAN).refused(BUDGET_CODE_NOT_VALID);
        }
        later.when(
                        new OrderRecovery(Dossier.PROJECT, Dossier.CONTRACT, null, million(9), null, "x", day, BY_459),
                        KE_TOAN)
                .accepted();
        later.when(new RecordRecovery(Dossier.PROJECT, Dossier.entry(4), million(1), "v", old, day, List.of()), KE_TOAN)
                .refused(BUDGET_CODE_NOT_VALID);
    }

    @Test
    void the_treasury_is_heard_by_finance_staff_on_a_project_that_ran_closed_or_not() {
        for (ProjectCommand command :
                List.of(LaterLife.confirm(million(1), Dossier.JULY), LaterLife.reclassify(3, LaterLife.CHAPTER_416))) {
            LaterLife.paid().when(command, LANH_DAO).refused(ROLE_NOT_ALLOWED);
            LaterLife.paid().when(command, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
            Dossier.proposed().when(command, KE_TOAN).refused(PROJECT_NOT_APPROVED);
            LaterLife.paid(LaterLife.SETTLED, LaterLife.CLOSED)
                    .when(command, KE_TOAN)
                    .accepted();
            LedgerHarness.given().when(command, KE_TOAN).refused(UNKNOWN_PROJECT);
        }
    }

    private static DisburseFunds coded(DisbursementKind kind, LocalDate on) {
        return new DisburseFunds(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                null,
                kind,
                million(1),
                "GRT 01",
                null,
                LaterLife.CHAPTER_OF_DISTRICTS,
                on,
                List.of());
    }
}
