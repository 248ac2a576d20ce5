package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.ADVANCE_OUTSTANDING;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_ANNULLED;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_STOPPED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_SUSPENDED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.RECEIVABLE_OPEN;
import static vn.khuyencong.ledger.command.desk.Refusal.REPLACEMENT_OF_ANOTHER_KIND;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.SPENDING_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.STOPPED_WITHOUT_VOLUME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.PostCheckResult;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.ProjectSuspended;
import vn.khuyencong.ledger.events.project.StopVolume;

/** A project that halts for a while, ends before its time, or is looked at after its end. */
class StopProjectTest {
    @Test
    void while_a_project_is_suspended_nothing_new_is_promised_or_paid() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.suspend(), LANH_DAO)
                .recorded(new ProjectSuspended(Dossier.PROJECT, "chờ kiểm tra", Dossier.JULY, BY_459));
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JULY), KE_TOAN)
                .refused(PROJECT_SUSPENDED);
        ledger.when(Dossier.sign("13/HĐ", million(1)), KE_TOAN).refused(PROJECT_SUSPENDED);
        ledger.when(Dossier.amend(million(1)), KE_TOAN).refused(PROJECT_SUSPENDED);
        ledger.when(Dossier.assign(million(1), "2"), KE_TOAN).refused(PROJECT_SUSPENDED);
        ledger.when(LaterLife.adjust(1), LANH_DAO).refused(PROJECT_SUSPENDED);
        ledger.when(LaterLife.changeSource(FundingSource.DISTRICT), LANH_DAO).refused(PROJECT_SUSPENDED);
        ledger.when(LaterLife.suspend(), LANH_DAO).refused(PROJECT_SUSPENDED);
    }

    @Test
    void a_project_of_several_years_gets_no_further_line_while_it_is_suspended_or_once_it_was_stopped() {
        ApproveBudget further = new ApproveBudget(
                Dossier.PROJECT, null, List.of(Dossier.line("2", million(100))), Dossier.JULY, BY_459);
        LedgerHarness ledger = LedgerHarness.given(
                Dossier.PLANNED, Dossier.proposed(ProjectKind.POINT, PARTY), Dossier.APPROVED, Dossier.RESERVED);
        ledger.when(LaterLife.suspend(), LANH_DAO).accepted();
        ledger.when(further, LANH_DAO).refused(PROJECT_SUSPENDED);
        ledger.when(Dossier.reverse(2, Dossier.JULY, null), LANH_DAO).accepted();
        ledger.when(further, LANH_DAO).accepted();
        ledger.when(LaterLife.stop(StopVolume.WITHOUT_VOLUME), LANH_DAO).accepted();
        ledger.when(further, LANH_DAO).refused(PROJECT_STOPPED);
    }

    @Test
    void what_a_stopped_project_keeps_may_rest_on_the_order_that_took_back_the_rest() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(Dossier.disburse(DisbursementKind.ADVANCE, million(50), Dossier.JUNE), KE_TOAN)
                .accepted();
        ledger.when(LaterLife.order(50), KE_TOAN).accepted();
        ledger.when(LaterLife.recover(6, 50, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(LaterLife.stop(StopVolume.WITH_VOLUME), LANH_DAO).accepted();
        ledger.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).accepted();
    }

    @Test
    void what_was_paid_still_comes_back_and_a_contract_still_shrinks() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.suspend(), LANH_DAO).accepted();
        ledger.when(Dossier.giveBack(million(50), LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(Dossier.amend(million(-100)), KE_TOAN).accepted();
        ledger.when(Dossier.clear(million(100)), KE_TOAN).accepted();
    }

    @Test
    void a_suspension_ends_when_it_is_reversed_by_an_approver() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.suspend(), LANH_DAO).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, LaterLife.suspend()), LANH_DAO)
                .refused(REPLACEMENT_OF_ANOTHER_KIND);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), LANH_DAO).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), LaterLife.AUGUST), KE_TOAN)
                .accepted();
    }

    @Test
    void a_stopped_project_gets_nothing_more_and_is_stopped_once() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.stop(StopVolume.WITH_VOLUME), LANH_DAO)
                .recorded(new ProjectStopped(
                        Dossier.PROJECT, StopVolume.WITH_VOLUME, "cơ sở ngừng hoạt động", Dossier.JULY, BY_459));
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JULY), KE_TOAN)
                .refused(PROJECT_STOPPED);
        ledger.when(LaterLife.stop(StopVolume.WITHOUT_VOLUME), LANH_DAO).refused(PROJECT_STOPPED);
        ledger.when(LaterLife.suspend(), LANH_DAO).refused(PROJECT_STOPPED);
        ledger.when(Dossier.reverse(4, Dossier.JULY, null), LANH_DAO).accepted();
        ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JULY), KE_TOAN)
                .accepted();
    }

    @Test
    void with_volume_it_closes_when_the_volume_was_accepted() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.stop(StopVolume.WITH_VOLUME), LANH_DAO).accepted();
        ledger.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).refused(STOPPED_WITHOUT_VOLUME);
        ledger.when(LaterLife.accept(100, null), KE_TOAN).accepted();
        ledger.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).accepted();
    }

    @Test
    void without_volume_it_closes_when_the_advance_was_ordered_back_and_came() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.stop(StopVolume.WITHOUT_VOLUME), LANH_DAO).accepted();
        ledger.when(LaterLife.order(200), KE_TOAN).accepted();
        ledger.when(LaterLife.close(LaterLife.NEXT_YEAR), KE_TOAN).refused(RECEIVABLE_OPEN);
        ledger.when(LaterLife.recover(5, 200, LaterLife.NEXT_YEAR), KE_TOAN).accepted();
        ledger.when(LaterLife.close(LaterLife.NEXT_YEAR), KE_TOAN).accepted();
        assertEquals(million(800), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_stopped_project_that_keeps_nothing_closes_without_more() {
        LedgerHarness ledger = Dossier.advanced();
        ledger.when(LaterLife.stop(StopVolume.WITHOUT_VOLUME), LANH_DAO).accepted();
        ledger.when(Dossier.giveBack(million(200), LaterLife.NEXT_YEAR), KE_TOAN)
                .accepted();
        ledger.when(LaterLife.close(LaterLife.NEXT_YEAR), KE_TOAN).accepted();
    }

    @Test
    void a_project_does_not_close_before_the_day_on_which_it_was_done() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.close(Dossier.JUNE), KE_TOAN).refused(SPENDING_UNSETTLED);
        LedgerHarness later = Dossier.advanced();
        later.when(Dossier.giveBack(million(200), LaterLife.NEXT_YEAR), KE_TOAN).accepted();
        later.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).refused(ADVANCE_OUTSTANDING);
        LedgerHarness owed = LaterLife.paid(LaterLife.SETTLED);
        owed.when(LaterLife.disallow(30, null, LaterLife.AUGUST), KE_TOAN).accepted();
        owed.when(LaterLife.close(LaterLife.AUGUST), KE_TOAN).refused(RECEIVABLE_OPEN);
    }

    @Test
    void an_approver_halts_or_stops_an_open_project_by_decision() {
        SuspendProject undecided = new SuspendProject(Dossier.PROJECT, "x", Dossier.JULY, BY_TEXT);
        Dossier.signed().when(undecided, LANH_DAO).refused(EVIDENCE_NOT_A_DECISION);
        StopProject unfounded = new StopProject(Dossier.PROJECT, StopVolume.WITH_VOLUME, "x", Dossier.JULY, List.of());
        Dossier.signed().when(unfounded, LANH_DAO).refused(EVIDENCE_MISSING);
        for (ProjectCommand command : List.of(LaterLife.suspend(), LaterLife.stop(StopVolume.WITH_VOLUME))) {
            Dossier.signed().when(command, KE_TOAN).refused(ROLE_NOT_ALLOWED);
            Dossier.signed().when(command, LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
            Dossier.proposed().when(command, LANH_DAO).refused(PROJECT_NOT_APPROVED);
            Dossier.signed(LaterLife.CLOSED).when(command, LANH_DAO).refused(PROJECT_CLOSED);
            LedgerHarness.given().when(command, LANH_DAO).refused(UNKNOWN_PROJECT);
        }
    }

    @Test
    void after_the_support_somebody_looks_whether_the_machine_runs() {
        LedgerHarness ledger = Dossier.signed(LaterLife.CLOSED);
        ledger.when(LaterLife.check(LaterLife.NEXT_YEAR), KE_TOAN)
                .recorded(new PostCheckRecorded(
                        Dossier.PROJECT, PostCheckResult.IN_USE, null, LaterLife.NEXT_YEAR, List.of()));
        ledger.when(LaterLife.check(LaterLife.NEXT_YEAR), LANH_DAO).accepted();
        ledger.when(LaterLife.check(TOMORROW), KE_TOAN).refused(DATE_IN_FUTURE);
        ledger.when(LaterLife.check(LaterLife.NEXT_YEAR), QUAN_TRI).refused(ROLE_NOT_ALLOWED);
        ledger.when(LaterLife.check(LaterLife.NEXT_YEAR), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        ledger.when(Dossier.reverse(4, LaterLife.NEXT_YEAR, null), KE_TOAN).refused(UNKNOWN_ENTRY);
        Dossier.proposed().when(LaterLife.check(Dossier.JULY), KE_TOAN).refused(PROJECT_NOT_APPROVED);
        LedgerHarness.given().when(LaterLife.check(Dossier.JULY), KE_TOAN).refused(UNKNOWN_PROJECT);
        RecordPostCheck unfounded = new RecordPostCheck(
                Dossier.PROJECT,
                PostCheckResult.SOLD,
                null,
                LaterLife.NEXT_YEAR,
                List.of(Evidence.of(World.ANNULLED_DECISION)));
        ledger.when(unfounded, KE_TOAN).refused(DECISION_ANNULLED);
    }
}
