package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.NOTHING_LEFT_ON_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.SOURCE_UNCHANGED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.SourceChanged;

class ChangeSourceTest {
    private static final ChangeSource TO_DISTRICT = LaterLife.changeSource(FundingSource.DISTRICT);
    private static final LineRef NEW_LINE = Dossier.LINE.movedTo("1s", LaterLife.DISTRICT_FUND);

    @Test
    void what_is_not_drawn_goes_to_the_other_fund_with_its_contracts() {
        LedgerHarness ledger = ready();
        ledger.when(TO_DISTRICT, LANH_DAO)
                .recorded(
                        new SourceChanged(
                                Dossier.PROJECT,
                                Dossier.LINE,
                                NEW_LINE,
                                million(100),
                                List.of(new ContractShare(Dossier.CONTRACT, million(300), Money.ZERO)),
                                Dossier.JULY,
                                BY_459),
                        new FundsReserved(LaterLife.DISTRICT_FUND, Dossier.entry(4), List.of(taken(-100), taken(-300))),
                        new FundsReleased(Dossier.FUND, Dossier.entry(4), List.of(taken(100), taken(300))));
        assertEquals(million(300), ledger.balance(Account.CONTRACT_UNDRAWN));
        assertEquals(million(200), ledger.balance(Account.CONTRACT_DRAWN));
    }

    @Test
    void the_rest_of_the_contract_is_paid_by_the_new_fund_and_what_comes_back_by_the_old() {
        LedgerHarness ledger = ready();
        ledger.when(TO_DISTRICT, LANH_DAO).accepted();
        ledger.when(pay(301), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        ledger.when(pay(300), KE_TOAN).accepted();
        ledger.when(
                        new ReturnAdvance(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                "1",
                                million(50),
                                "GNT 01",
                                null,
                                LaterLife.AUGUST,
                                List.of()),
                        KE_TOAN)
                .accepted();
        ledger.when(pay(1), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void the_new_fund_pays_no_more_than_its_own_authority() {
        LedgerHarness ledger =
                Dossier.advanced(new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(400), Dossier.MARCH, BY_459));
        ledger.when(TO_DISTRICT, LANH_DAO).accepted();
        ledger.when(pay(1), KE_TOAN).refused(EXCEEDS_AUTHORITY_AVAILABLE);
    }

    @Test
    void the_new_fund_must_have_the_plan() {
        Dossier.advanced(new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(399), Dossier.MARCH, BY_459))
                .when(TO_DISTRICT, LANH_DAO)
                .refused(EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void a_source_that_stays_the_same_is_not_changed() {
        Dossier.signed()
                .when(LaterLife.changeSource(FundingSource.PROVINCIAL), LANH_DAO)
                .refused(SOURCE_UNCHANGED);
    }

    @Test
    void counterpart_money_has_no_fund() {
        Dossier.signed()
                .when(LaterLife.changeSource(FundingSource.COUNTERPART), LANH_DAO)
                .refused(INVALID_VALUE);
    }

    @Test
    void the_new_line_has_an_id_of_its_own_and_the_old_is_a_line_of_the_project() {
        ready().when(change("1", "1"), LANH_DAO).refused(LINE_ID_TAKEN);
        ready().when(change("9", "1s"), LANH_DAO).refused(UNKNOWN_LINE);
    }

    @Test
    void nothing_left_is_not_moved() {
        LedgerHarness ledger = ready();
        ledger.when(TO_DISTRICT, LANH_DAO).accepted();
        ledger.when(change("1", "1t"), LANH_DAO).refused(NOTHING_LEFT_ON_LINE);
    }

    @Test
    void a_part_that_comes_free_on_the_old_line_does_not_take_the_contract_away_from_the_new() {
        LedgerHarness ledger = ready();
        ledger.when(TO_DISTRICT, LANH_DAO).accepted();
        ledger.when(
                        new ReturnAdvance(
                                Dossier.PROJECT,
                                Dossier.CONTRACT,
                                "1",
                                million(50),
                                "GNT 01",
                                null,
                                Dossier.JULY,
                                List.of()),
                        KE_TOAN)
                .accepted();
        ledger.when(new PlanFunds(LaterLife.DISTRICT_FUND, null, million(50), Dossier.MARCH, BY_459), KE_TOAN)
                .accepted();
        ledger.when(change("1", "1t"), LANH_DAO).accepted();
        ledger.when(pay(300), KE_TOAN).accepted();
    }

    @Test
    void a_change_is_taken_back_as_long_as_nothing_was_paid_there() {
        LedgerHarness ledger = ready();
        ledger.when(TO_DISTRICT, LANH_DAO).accepted();
        ledger.when(pay(1), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), LANH_DAO).refused(EXCEEDS_CONTRACT_UNDRAWN);
        ledger.when(Dossier.reverse(5, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), LANH_DAO).accepted();
        ledger.when(pay(100), KE_TOAN).accepted();
        ledger.when(pay(1), KE_TOAN).refused(EXCEEDS_AUTHORITY_AVAILABLE);
    }

    private static LedgerHarness ready() {
        return Dossier.advanced(
                new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(400), Dossier.MARCH, BY_459),
                new FundsAllocated(LaterLife.DISTRICT_FUND, null, million(400), Dossier.MARCH, BY_459));
    }

    private static GuardedChange taken(long million) {
        return new GuardedChange(Account.PLAN_AVAILABLE, Dossier.JULY, million(million));
    }

    private static DisburseFunds pay(long amount) {
        return Dossier.disburse(DisbursementKind.PAYMENT, million(amount), LaterLife.AUGUST);
    }

    private static ChangeSource change(String line, String newLine) {
        return new ChangeSource(
                Dossier.PROJECT, line, newLine, FundingSource.DISTRICT, null, null, Dossier.JULY, BY_459);
    }
}
