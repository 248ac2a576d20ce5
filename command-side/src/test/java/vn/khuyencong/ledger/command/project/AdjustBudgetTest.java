package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.ProjectKind;

/** What a decision changes in what a project was given, and the years of a project that runs over several. */
class AdjustBudgetTest {
    static List<Named<ProjectCommand>> decided() {
        return Stream.of(LaterLife.adjust(1), LaterLife.changeSource(FundingSource.DISTRICT))
                .map(command -> Named.<ProjectCommand>of(command.getClass().getSimpleName(), command))
                .toList();
    }

    @Test
    void more_is_taken_from_the_plan_of_the_fund_in_the_same_append() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.adjust(400), LANH_DAO)
                .recorded(
                        new BudgetAdjusted(Dossier.PROJECT, Dossier.LINE, million(400), Dossier.MAY, BY_459),
                        Dossier.share("reserved", 2, Account.PLAN_AVAILABLE, Dossier.MAY, million(-400)));
        assertEquals(million(1_000), ledger.balance(Account.LINE_UNCONTRACTED));
        ledger.when(LaterLife.adjust(1), LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void less_goes_back_to_the_plan_but_never_what_is_contracted() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(LaterLife.adjust(-101), LANH_DAO).refused(EXCEEDS_LINE_UNCONTRACTED);
        ledger.when(LaterLife.adjust(-100), LANH_DAO).accepted();
        assertEquals(million(500), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_change_of_nothing_is_no_change() {
        Dossier.approved().when(LaterLife.adjust(0), LANH_DAO).refused(INVALID_VALUE);
    }

    @Test
    void an_adjustment_is_on_a_line_of_the_project_and_by_decision() {
        Dossier.approved()
                .when(new AdjustBudget(Dossier.PROJECT, "9", million(1), Dossier.MAY, BY_459), LANH_DAO)
                .refused(UNKNOWN_LINE);
        Dossier.approved()
                .when(new AdjustBudget(Dossier.PROJECT, "1", million(1), Dossier.MAY, BY_TEXT), LANH_DAO)
                .refused(EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void an_adjustment_is_taken_back_or_replaced() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.adjust(300), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(2, Dossier.MAY, LaterLife.adjust(400)), LANH_DAO)
                .accepted();
        ledger.when(Dossier.reverse(4, Dossier.MAY, null), KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(Dossier.reverse(4, Dossier.MAY, null), LANH_DAO).accepted();
        assertEquals(million(600), ledger.balance(Account.LINE_UNCONTRACTED));
    }

    @Test
    void what_a_decision_gave_back_goes_to_the_plan_when_the_project_is_closed() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.adjust(-100), LANH_DAO).accepted();
        ledger.when(Dossier.close(), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, LaterLife.AUGUST, null), LANH_DAO).accepted();
        assertEquals(Money.ZERO, ledger.balance(Account.LINE_UNCONTRACTED));
        assertEquals(million(1_000), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void an_approval_does_not_go_while_its_line_was_adjusted() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.adjust(100), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(1, Dossier.MAY, null), LANH_DAO).refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.reverse(1, Dossier.APRIL, Dossier.approve(million(500))), LANH_DAO)
                .accepted();
        assertEquals(million(600), ledger.balance(Account.LINE_UNCONTRACTED));
    }

    @Test
    void an_approval_is_not_replaced_by_another_fund_under_its_contracts() {
        ApproveBudget elsewhere = new ApproveBudget(
                Dossier.PROJECT,
                null,
                List.of(new ApproveBudget.Line(
                        "1", null, FundingSource.DISTRICT, new FiscalYear(2016), null, null, million(600), null)),
                Dossier.APRIL,
                BY_459);
        Dossier.signed(new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(600), Dossier.MARCH, BY_459))
                .when(Dossier.reverse(1, Dossier.APRIL, elsewhere), LANH_DAO)
                .refused(LINE_HAS_LATER_ENTRIES);
    }

    @Test
    void a_project_of_several_years_gets_the_lines_of_each_year_by_a_decision() {
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                new FundsPlanned(LaterLife.NEXT_FUND, null, million(300), LaterLife.NEXT_YEAR, BY_459),
                Dossier.proposed(ProjectKind.POINT, PARTY),
                Dossier.approved(million(600), PARTY));
        ledger.when(nextYears("1"), LANH_DAO).refused(LINE_ID_TAKEN);
        ledger.when(nextYears("2"), LANH_DAO).accepted();
        assertEquals(million(900), ledger.balance(Account.LINE_UNCONTRACTED));
        ledger.when(Dossier.reverse(2, LaterLife.NEXT_YEAR, null), LANH_DAO).accepted();
        ledger.when(Dossier.sign("c", million(600)), KE_TOAN).accepted();
    }

    @Test
    void any_other_project_is_approved_once() {
        Dossier.approved().when(nextYears("2"), LANH_DAO).refused(PROJECT_NOT_PROPOSED);
    }

    @ParameterizedTest
    @MethodSource("decided")
    void others_than_who_proposed_change_what_an_open_project_was_given(ProjectCommand command) {
        Dossier.signed().when(command, KE_TOAN).refused(ROLE_NOT_ALLOWED);
        Dossier.signed().when(command, KE_TOAN_NOW_APPROVER).refused(PROPOSER_MAY_NOT_APPROVE);
        Dossier.signed().when(command, LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        Dossier.proposed().when(command, LANH_DAO).refused(PROJECT_NOT_APPROVED);
        Dossier.signed(LaterLife.CLOSED).when(command, LANH_DAO).refused(PROJECT_CLOSED);
        LedgerHarness.given().when(command, LANH_DAO).refused(UNKNOWN_PROJECT);
    }

    private static ApproveBudget nextYears(String line) {
        return new ApproveBudget(
                Dossier.PROJECT,
                null,
                List.of(new ApproveBudget.Line(
                        line, null, FundingSource.PROVINCIAL, new FiscalYear(2017), null, null, million(300), null)),
                LaterLife.NEXT_YEAR,
                BY_459);
    }
}
