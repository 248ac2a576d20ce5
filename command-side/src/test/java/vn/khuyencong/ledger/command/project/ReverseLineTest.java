package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_HAS_LATER_ENTRIES;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.ProjectKind;

/** A line that was approved, assigned or paid goes only after what was built on it. */
class ReverseLineTest {
    @Test
    void an_approval_is_reversed_by_an_approver_and_gives_its_plan_back_from_that_day_on() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(Dossier.reverse(1, Dossier.MAY, null), KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(Dossier.reverse(1, Dossier.MAY, null), LANH_DAO)
                .recorded(
                        Dossier.reversal(1, Dossier.APPROVED, Dossier.MAY, null),
                        Dossier.share("released", 2, Account.PLAN_AVAILABLE, Dossier.MAY, million(600)));
        ledger.when(Dossier.approve(million(401)), LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
        ledger.when(Dossier.approve(million(400)), LANH_DAO).accepted();
    }

    @Test
    void a_wrong_approval_is_replaced_but_never_by_who_proposed() {
        Dossier.approved()
                .when(Dossier.reverse(1, Dossier.APRIL, Dossier.approve(million(700))), LANH_DAO)
                .accepted();
        Dossier.approved()
                .when(Dossier.reverse(1, Dossier.APRIL, Dossier.approve(million(700))), KE_TOAN_NOW_APPROVER)
                .refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void an_approval_that_was_contracted_does_not_go() {
        Dossier.signed().when(Dossier.reverse(1, Dossier.MAY, null), LANH_DAO).refused(LINE_HAS_LATER_ENTRIES);
    }

    @Test
    void an_assignment_is_taken_back_with_its_line() {
        LineRef part = Dossier.LINE.renamed("1a");
        Fact split = new BeneficiaryAssigned(
                Dossier.PROJECT, Dossier.LINE, PARTY, million(200), part, Dossier.APRIL, BY_459);
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                Dossier.proposed(ProjectKind.GROUP, null),
                Dossier.approved(million(600), null),
                split);
        ledger.when(Dossier.reverse(2, Dossier.MAY, null), KE_TOAN)
                .recorded(Dossier.reversal(2, split, Dossier.MAY, null));
        ledger.when(Dossier.assign(million(600), "1a"), KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void an_approval_does_not_go_under_an_assignment_and_an_assignment_not_under_a_payment() {
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                Dossier.ALLOCATED,
                Dossier.proposed(ProjectKind.GROUP, null),
                Dossier.approved(million(600), null));
        ledger.when(Dossier.assign(million(600), null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(1, Dossier.MAY, null), LANH_DAO).refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.reverse(1, Dossier.APRIL, Dossier.approve(million(700))), LANH_DAO)
                .refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.sign(Dossier.CONTRACT, million(500)), KE_TOAN).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE), KE_TOAN)
                .accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).refused(BENEFICIARY_MISSING);
    }

    @Test
    void an_assignment_does_not_go_after_its_line_went_on_with_the_beneficiary() {
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                Dossier.ALLOCATED,
                Dossier.proposed(ProjectKind.GROUP, null),
                Dossier.approved(million(600), null),
                Dossier.SIGNED);
        ledger.when(Dossier.assign(million(600), null), KE_TOAN).accepted();
        ledger.when(LaterLife.carryOver(million(100), null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(3, LaterLife.NEXT_YEAR, null), KE_TOAN).refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.reverse(4, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(3, LaterLife.NEXT_YEAR, null), KE_TOAN).accepted();
    }

    @Test
    void an_assignment_does_not_go_after_another_fund_took_its_line() {
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(600), Dossier.MARCH, BY_459),
                Dossier.proposed(ProjectKind.GROUP, null),
                Dossier.approved(million(600), null));
        ledger.when(Dossier.assign(million(600), null), KE_TOAN).accepted();
        ledger.when(LaterLife.changeSource(FundingSource.DISTRICT), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).refused(LINE_HAS_LATER_ENTRIES);
        ledger.when(Dossier.reverse(3, Dossier.JULY, null), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), KE_TOAN).accepted();
    }

    @Test
    void under_a_contract_an_approval_is_not_replaced_by_one_of_another_year() {
        ApproveBudget.Line nextYears = new ApproveBudget.Line(
                "1", null, FundingSource.PROVINCIAL, new FiscalYear(2017), null, null, million(600), null);
        ApproveBudget right = new ApproveBudget(Dossier.PROJECT, null, List.of(nextYears), Dossier.APRIL, BY_459);
        Dossier.signed(new FundsPlanned(LaterLife.NEXT_FUND, null, million(600), Dossier.MARCH, BY_459))
                .when(Dossier.reverse(1, Dossier.APRIL, right), LANH_DAO)
                .refused(LINE_HAS_LATER_ENTRIES);
    }

    @Test
    void what_a_task_was_paid_needs_nobody_when_a_part_of_it_is_taken_back() {
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED,
                Dossier.ALLOCATED,
                Dossier.proposed(ProjectKind.TASK, null),
                Dossier.approved(million(600), null),
                Dossier.SIGNED);
        DisburseFunds payment = Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE);
        ledger.when(payment, KE_TOAN).accepted();
        ledger.when(payment, KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, Dossier.JULY, null), KE_TOAN).accepted();
    }

    @Test
    void a_decrease_taken_back_after_the_closing_leaves_nothing_on_the_line() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.adjust(-50), LANH_DAO).accepted();
        ledger.when(Dossier.close(), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), LANH_DAO).accepted();
        assertEquals(Money.ZERO, ledger.balance(Account.LINE_UNCONTRACTED));
        assertEquals(million(1_000), ledger.balance(Account.PLAN_AVAILABLE));
    }
}
