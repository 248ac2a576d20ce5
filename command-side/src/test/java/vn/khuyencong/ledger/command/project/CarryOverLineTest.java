package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.HAI_PHONG_OF_2025;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_SIGNED_AFTER_YEAR;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_ADVANCE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.NOTHING_LEFT_ON_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_A_SUCCESSOR;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.ReturnGround;

class CarryOverLineTest {
    private static final CarryOverLine WHOLE = LaterLife.carryOver(null, null);

    @Test
    void the_contracted_rest_and_the_open_advance_go_on_without_cash() {
        LedgerHarness ledger = ready();
        ledger.when(WHOLE, KE_TOAN)
                .recorded(
                        new LineCarriedOver(
                                Dossier.PROJECT,
                                Dossier.LINE,
                                LaterLife.NEXT_LINE,
                                CarryOverGround.CONTRACT_SIGNED,
                                List.of(new ContractShare(Dossier.CONTRACT, million(300), million(200))),
                                LaterLife.YEAR_END,
                                BY_459),
                        new FundsDrawn(Dossier.FUND, Dossier.entry(4), List.of(authority(-300))),
                        new FundsReleased(LaterLife.NEXT_FUND, Dossier.entry(4), List.of(authority(300))));
        assertEquals(million(-200), ledger.balance(Account.TREASURY));
        assertEquals(million(200), ledger.balance(Account.CONTRACT_DRAWN));
    }

    @Test
    void on_the_new_line_the_contract_is_paid_and_the_advance_cleared() {
        LedgerHarness ledger = ready();
        ledger.when(WHOLE, KE_TOAN).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(300), LaterLife.NEXT_YEAR), KE_TOAN)
                .accepted();
        ledger.when(clear("1", 1), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(clear("1n", 150), KE_TOAN).accepted();
        ledger.when(giveBack("1n", 50), KE_TOAN)
                .recorded(
                        new AdvanceReturned(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                LaterLife.NEXT_LINE,
                                million(50),
                                ReturnGround.REDUCES_SPENDING,
                                "GNT 01",
                                null,
                                LaterLife.NEXT_YEAR,
                                BY_459),
                        new FundsReleased(
                                LaterLife.NEXT_FUND,
                                Dossier.entry(7),
                                List.of(new GuardedChange(
                                        Account.AUTHORITY_AVAILABLE, LaterLife.NEXT_YEAR, million(50)))));
    }

    @Test
    void what_did_not_go_on_is_cleared_and_comes_back_on_the_old_line() {
        LedgerHarness ledger = ready();
        ledger.when(LaterLife.carryOver(million(100), million(80)), KE_TOAN).accepted();
        ledger.when(clear("1", 70), KE_TOAN).accepted();
        ledger.when(giveBack("1", 51), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(giveBack("1", 50), KE_TOAN).accepted();
        ledger.when(giveBack("1n", 81), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(101), LaterLife.NEXT_YEAR), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void what_stayed_in_the_old_year_is_paid_there_until_its_correction_period_ends() {
        LedgerHarness ledger = ready();
        ledger.when(LaterLife.carryOver(million(100), million(80)), KE_TOAN).accepted();
        ledger.when(payOn("1", 201), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        ledger.when(payOn("9", 1), KE_TOAN).refused(UNKNOWN_LINE);
        ledger.when(payOn("1", 200), KE_TOAN).accepted();
        ledger.when(payOn("1n", 100), KE_TOAN).accepted();
    }

    private static DisburseFunds payOn(String line, long millions) {
        return new DisburseFunds(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                line,
                DisbursementKind.PAYMENT,
                million(millions),
                "UNC 9",
                null,
                null,
                LaterLife.NEXT_YEAR,
                List.of());
    }

    @Test
    void nothing_is_paid_on_the_new_line_before_it_was_carried_over() {
        LedgerHarness ledger = ready();
        ledger.when(WHOLE, KE_TOAN).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), LaterLife.AUGUST), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void no_more_goes_on_than_is_left() {
        ready().when(LaterLife.carryOver(million(301), null), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        ready().when(LaterLife.carryOver(null, million(201)), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ready().when(LaterLife.carryOver(Money.ZERO, Money.ZERO), KE_TOAN).refused(NOTHING_LEFT_ON_LINE);
    }

    @Test
    void the_rest_goes_on_with_the_authority_that_it_has() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(WHOLE, KE_TOAN).refused(EXCEEDS_AUTHORITY_AVAILABLE);
        ledger.when(LaterLife.carryOver(million(100), null), KE_TOAN).accepted();
    }

    @Test
    void a_back_dated_carry_over_takes_only_what_was_advanced_then() {
        CarryOverLine early = new CarryOverLine(
                Dossier.PROJECT,
                "1",
                "1n",
                CarryOverGround.PUBLIC_INVESTMENT,
                null,
                million(1),
                million(1),
                Dossier.MAY,
                BY_459);
        ready().when(early, KE_TOAN).refused(EXCEEDS_ADVANCE);
    }

    @Test
    void of_a_contract_that_was_signed_after_the_year_nothing_goes_on_for_its_sake() {
        SignContract late = new SignContract(
                Dossier.PROJECT,
                "13/HĐ",
                ContractKind.CONTRACT,
                "1",
                null,
                million(100),
                LaterLife.CORRECTION_END,
                List.of());
        LedgerHarness ledger = Dossier.approved();
        ledger.when(late, KE_TOAN).accepted();
        ledger.when(WHOLE, KE_TOAN).refused(CONTRACT_SIGNED_AFTER_YEAR);
    }

    @Test
    void the_contracts_that_were_advanced_go_on_and_not_those_that_were_paid() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.sign("13/HĐ", million(100)), KE_TOAN).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(100), Dossier.JUNE), KE_TOAN)
                .accepted();
        ledger.when(
                        new DisburseFunds(
                                Dossier.PROJECT,
                                "13/HĐ",
                                null,
                                DisbursementKind.ADVANCE,
                                million(100),
                                "GRT 02",
                                null,
                                null,
                                Dossier.JUNE,
                                List.of()),
                        KE_TOAN)
                .accepted();
        ledger.when(LaterLife.carryOver(Money.ZERO, null), KE_TOAN).accepted();
        ledger.when(
                        new RefundPayment(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                "1",
                                million(100),
                                "GNT 02",
                                null,
                                LaterLife.CORRECTION_END,
                                List.of()),
                        KE_TOAN)
                .accepted();
    }

    @Test
    void money_goes_on_with_its_unit_or_with_who_took_its_place() {
        ready().when(to(VINH_LONG), KE_TOAN).refused(UNIT_NOT_A_SUCCESSOR);
        ready().when(to(HAI_PHONG_OF_2025), KE_TOAN).accepted();
        ready().when(to(HAI_PHONG), KE_TOAN).accepted();
    }

    @Test
    void a_carry_over_names_a_line_of_the_project_a_free_one_and_a_decision() {
        ready().when(carry("9", "1n", BY_459), KE_TOAN).refused(UNKNOWN_LINE);
        ready().when(carry("1", "1", BY_459), KE_TOAN).refused(LINE_ID_TAKEN);
        ready().when(carry("1", "1n", BY_TEXT), KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
        ready().when(carry("1", "1n", List.of()), KE_TOAN).refused(EVIDENCE_MISSING);
    }

    @Test
    void a_carry_over_is_taken_back_as_long_as_the_new_line_was_not_used() {
        LedgerHarness ledger = ready();
        ledger.when(WHOLE, KE_TOAN).accepted();
        ledger.when(clear("1n", 1), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.NEXT_YEAR, null), KE_TOAN).refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.reverse(5, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
        ledger.when(clear("1n", 1), KE_TOAN).refused(UNKNOWN_LINE);
        ledger.when(clear("1", 200), KE_TOAN).accepted();
    }

    @Test
    void a_wrong_carry_over_is_replaced_by_the_right_one() {
        LedgerHarness ledger = ready();
        ledger.when(WHOLE, KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.YEAR_END, LaterLife.carryOver(million(100), million(80))), KE_TOAN)
                .accepted();
        ledger.when(giveBack("1n", 81), KE_TOAN).refused(EXCEEDS_ADVANCE);
        ledger.when(giveBack("1", 120), KE_TOAN).accepted();
    }

    private static LedgerHarness ready() {
        return Dossier.advanced(new FundsAllocated(Dossier.FUND, null, million(200), Dossier.MARCH, BY_459));
    }

    private static GuardedChange authority(long million) {
        return new GuardedChange(Account.AUTHORITY_AVAILABLE, LaterLife.YEAR_END, million(million));
    }

    private static ClearAdvance clear(String line, long amount) {
        return new ClearAdvance(
                Dossier.PROJECT, line, null, million(amount), "GTT 01", null, LaterLife.NEXT_YEAR, List.of());
    }

    private static ReturnAdvance giveBack(String line, long amount) {
        return new ReturnAdvance(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                line,
                million(amount),
                "GNT 01",
                null,
                LaterLife.NEXT_YEAR,
                List.of());
    }

    private static CarryOverLine to(Unit unit) {
        return new CarryOverLine(
                Dossier.PROJECT,
                "1",
                "1n",
                CarryOverGround.CONTRACT_SIGNED,
                unit,
                null,
                null,
                LaterLife.YEAR_END,
                BY_459);
    }

    private static CarryOverLine carry(String line, String newLine, List<Evidence> evidence) {
        return new CarryOverLine(
                Dossier.PROJECT,
                line,
                newLine,
                CarryOverGround.CONTRACT_SIGNED,
                null,
                null,
                null,
                LaterLife.YEAR_END,
                evidence);
    }
}
