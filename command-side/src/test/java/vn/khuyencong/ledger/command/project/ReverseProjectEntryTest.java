package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_ALREADY_REVERSED;
import static vn.khuyencong.ledger.command.desk.Refusal.ENTRY_IS_A_REVERSAL;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_ADVANCE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;
import static vn.khuyencong.ledger.command.desk.Refusal.REVERSAL_BEFORE_ORIGINAL;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ReturnGround;

class ReverseProjectEntryTest {
    private static final Fact PAID = Dossier.disbursed(DisbursementKind.PAYMENT, million(100));
    private static final Fact PAID_SHARE =
            Dossier.share("drawn", 3, Account.AUTHORITY_AVAILABLE, Dossier.JUNE, million(-100));

    @Test
    void a_payment_is_answered_by_its_opposite_in_project_and_fund() {
        LedgerHarness ledger = Dossier.signed(PAID, PAID_SHARE);
        ledger.when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN)
                .recorded(
                        Dossier.reversal(3, PAID, Dossier.JULY, null),
                        Dossier.share("released", 4, Account.AUTHORITY_AVAILABLE, Dossier.JULY, million(100)));
        assertEquals(Money.ZERO, ledger.balance(Account.TREASURY));
        assertEquals(million(300), ledger.balance(Account.AUTHORITY_AVAILABLE));
    }

    @Test
    void a_wrong_payment_is_replaced_in_the_same_append_and_checked_as_their_net() {
        LedgerHarness ledger = Dossier.signed(PAID, PAID_SHARE);
        Step step = ledger.when(
                Dossier.reverse(
                        3, Dossier.JUNE, Dossier.disburse(DisbursementKind.PAYMENT, million(300), Dossier.JUNE)),
                KE_TOAN);
        step.accepted();
        assertEquals(
                List.of(
                        Dossier.reversal(3, PAID, Dossier.JUNE, Dossier.entry(5)),
                        Dossier.disbursed(DisbursementKind.PAYMENT, million(300))),
                step.facts().subList(0, 2));
        assertEquals(million(-300), ledger.balance(Account.TREASURY));
        assertEquals(Money.ZERO, ledger.balance(Account.AUTHORITY_AVAILABLE));
    }

    @Test
    void a_replacement_takes_the_checks_of_any_payment() {
        Dossier.signed(PAID, PAID_SHARE)
                .when(
                        Dossier.reverse(
                                3,
                                Dossier.JUNE,
                                Dossier.disburse(DisbursementKind.PAYMENT, million(301), Dossier.JUNE)),
                        KE_TOAN)
                .refused(EXCEEDS_AUTHORITY_AVAILABLE);
    }

    @Test
    void an_advance_that_was_cleared_is_not_taken_away() {
        Fact cleared =
                new AdvanceCleared(Dossier.PROJECT, Dossier.LINE, million(150), "GTT 01", null, Dossier.JULY, BY_459);
        Dossier.advanced(cleared)
                .when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN)
                .refused(EXCEEDS_ADVANCE);
    }

    @Test
    void a_contract_goes_when_nothing_was_built_on_it_and_its_number_is_free_again() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.reverse(2, Dossier.JUNE, null), KE_TOAN)
                .recorded(Dossier.reversal(2, Dossier.SIGNED, Dossier.JUNE, null));
        ledger.when(
                        new SignContract(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                ContractKind.CONTRACT,
                                "1",
                                null,
                                million(600),
                                Dossier.JUNE,
                                List.of()),
                        KE_TOAN)
                .accepted();
    }

    @Test
    void a_wrong_contract_is_replaced_under_its_own_number() {
        Dossier.signed()
                .when(Dossier.reverse(2, Dossier.MAY, Dossier.sign(Dossier.CONTRACT, million(450))), KE_TOAN)
                .recorded(
                        Dossier.reversal(2, Dossier.SIGNED, Dossier.MAY, Dossier.entry(4)),
                        Dossier.signed(Dossier.CONTRACT, million(450)));
    }

    @Test
    void a_contract_that_was_paid_on_does_not_go() {
        Dossier.advanced().when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).refused(CONTRACT_HAS_LATER_ENTRIES);
    }

    @Test
    void a_contract_that_went_on_does_not_go_but_one_that_stayed_does() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(LaterLife.carryOver(million(100), null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, LaterLife.NEXT_YEAR, null), KE_TOAN).refused(CONTRACT_HAS_LATER_ENTRIES);
        ledger.when(Dossier.sign("13/HĐ", million(50)), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
    }

    @Test
    void a_contract_that_another_fund_pays_now_does_not_go() {
        LedgerHarness ledger =
                Dossier.signed(new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(600), Dossier.MARCH, BY_459));
        ledger.when(LaterLife.changeSource(FundingSource.DISTRICT), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).refused(CONTRACT_HAS_LATER_ENTRIES);
    }

    @Test
    void an_amendment_that_was_paid_out_does_not_go_on_the_account_of_another_contract() {
        Fact other = Dossier.signed("13/HĐ", million(100));
        Fact amended = new ContractAmended(Dossier.PROJECT, "13/HĐ", Dossier.LINE, million(50), Dossier.MAY, BY_459);
        Fact paid = new FundsDisbursed(
                Dossier.PROJECT,
                "13/HĐ",
                DisbursementKind.PAYMENT,
                Dossier.LINE,
                million(150),
                "GRT 02",
                null,
                null,
                Dossier.JUNE,
                BY_459);
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                Dossier.ALLOCATED,
                Dossier.PROPOSED,
                Dossier.approved(million(900), PARTY),
                Dossier.SIGNED,
                other,
                amended,
                paid);
        Details details =
                ledger.when(Dossier.reverse(4, Dossier.JULY, null), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        assertEquals("13/HĐ", details.values().get(2));
    }

    @Test
    void a_payment_that_partly_came_back_does_not_go_on_the_account_of_another_contract() {
        Fact other = Dossier.signed("13/HĐ", million(50));
        Fact otherAdvance = new FundsDisbursed(
                Dossier.PROJECT,
                "13/HĐ",
                DisbursementKind.ADVANCE,
                Dossier.LINE,
                million(50),
                "GRT 02",
                null,
                null,
                Dossier.JUNE,
                BY_459);
        Fact cameBack = new AdvanceReturned(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                Dossier.LINE,
                million(50),
                ReturnGround.REDUCES_SPENDING,
                "GNT 01",
                null,
                Dossier.JULY,
                BY_459);
        Dossier.advanced(other, otherAdvance, cameBack)
                .when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN)
                .refused(CONTRACT_HAS_LATER_ENTRIES);
    }

    @Test
    void a_closing_is_undone_and_the_project_goes_on() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(Dossier.close(), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JULY), KE_TOAN)
                .accepted();
    }

    @Test
    void on_a_closed_project_nothing_is_owed_again() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(Dossier.giveBack(million(200), Dossier.JULY), KE_TOAN).accepted();
        ledger.when(Dossier.close(), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, Dossier.JULY, null), KE_TOAN).refused(PROJECT_CLOSED);
        assertEquals(million(1_000), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_sum_struck_out_after_the_closing_is_taken_back_as_it_was() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).accepted();
        Fact struckOut = ledger.when(LaterLife.disallow(30, null, LaterLife.AUGUST), KE_TOAN)
                .facts()
                .getFirst();
        ledger.when(Dossier.reverse(6, LaterLife.AUGUST, null), KE_TOAN)
                .recorded(Dossier.reversal(6, struckOut, LaterLife.AUGUST, null));
    }

    @Test
    void a_closed_project_is_not_opened_by_approving_it_again() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(Dossier.close(), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(1, Dossier.JULY, Dossier.approve(million(600))), LANH_DAO)
                .refused(PROJECT_CLOSED);
    }

    @Test
    void an_entry_is_reversed_once_and_a_reversal_never() {
        LedgerHarness ledger = Dossier.signed(Dossier.reversal(2, Dossier.SIGNED, Dossier.JUNE, null));
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).refused(ENTRY_ALREADY_REVERSED);
        ledger.when(Dossier.reverse(3, Dossier.JULY, null), KE_TOAN).refused(ENTRY_IS_A_REVERSAL);
    }

    @Test
    void what_moved_no_money_is_no_entry() {
        Dossier.signed().when(Dossier.reverse(0, Dossier.JULY, null), KE_TOAN).refused(UNKNOWN_ENTRY);
        Dossier.signed().when(Dossier.reverse(9, Dossier.JULY, null), KE_TOAN).refused(UNKNOWN_ENTRY);
    }

    @Test
    void a_reversal_does_not_precede_its_original() {
        Dossier.signed().when(Dossier.reverse(2, Dossier.APRIL, null), KE_TOAN).refused(REVERSAL_BEFORE_ORIGINAL);
    }

    @Test
    void right_values_replace_only_their_own_kind_in_their_own_project() {
        Dossier.signed()
                .when(Dossier.reverse(2, Dossier.MAY, Dossier.amend(million(1))), KE_TOAN)
                .refused(REPLACEMENT_OF_ANOTHER_KIND);
        SignContract elsewhere = new SignContract(
                ProjectId.of(new UUID(0, 17)),
                "c",
                ContractKind.CONTRACT,
                "1",
                null,
                million(1),
                Dossier.MAY,
                List.of());
        Dossier.signed()
                .when(Dossier.reverse(2, Dossier.MAY, elsewhere), KE_TOAN)
                .refused(REPLACEMENT_OF_ANOTHER_KIND);
    }

    @Test
    void entries_are_reversed_by_finance_staff_of_the_province() {
        Dossier.signed().when(Dossier.reverse(2, Dossier.JUNE, null), LANH_DAO).refused(ROLE_NOT_ALLOWED);
        Dossier.signed()
                .when(Dossier.reverse(2, Dossier.JUNE, null), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void nothing_is_reversed_in_a_project_that_nobody_proposed() {
        LedgerHarness.given()
                .when(Dossier.reverse(1, Dossier.JUNE, null), KE_TOAN)
                .refused(UNKNOWN_PROJECT);
    }
}
