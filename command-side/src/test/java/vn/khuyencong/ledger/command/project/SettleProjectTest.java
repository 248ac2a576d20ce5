package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_SETTLED_NET;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_SPENT_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_SETTLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.Account;

class SettleProjectTest {
    @Test
    void spending_is_settled_by_decision_up_to_what_is_spent() {
        LedgerHarness ledger = LaterLife.paid();
        ledger.when(LaterLife.settle(101, Dossier.JULY), LANH_DAO).refused(EXCEEDS_SPENT_UNSETTLED);
        ledger.when(LaterLife.settle(100, Dossier.JULY), LANH_DAO).recorded(LaterLife.SETTLED);
        assertEquals(million(100), ledger.balance(Account.SPENT_SETTLED));
    }

    @Test
    void an_advance_is_not_settled_before_it_is_cleared() {
        Dossier.advanced().when(LaterLife.settle(1, Dossier.JULY), LANH_DAO).refused(EXCEEDS_SPENT_UNSETTLED);
    }

    @Test
    void spending_is_not_settled_before_it_was_spent() {
        LaterLife.paid().when(LaterLife.settle(1, Dossier.MAY), LANH_DAO).refused(EXCEEDS_SPENT_UNSETTLED);
    }

    @Test
    void who_posted_the_cash_does_not_settle_it() {
        LaterLife.paid()
                .when(LaterLife.settle(1, Dossier.JULY), KE_TOAN_NOW_APPROVER)
                .refused(POSTER_MAY_NOT_SETTLE);
        LaterLife.paid().when(LaterLife.settle(1, Dossier.JULY), KE_TOAN).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void a_settlement_is_on_a_line_of_the_project_by_decision_and_not_of_tomorrow() {
        LaterLife.paid().when(settle("9", Dossier.JULY, BY_459), LANH_DAO).refused(UNKNOWN_LINE);
        LaterLife.paid().when(settle("1", TOMORROW, BY_459), LANH_DAO).refused(DATE_IN_FUTURE);
        LaterLife.paid().when(settle("1", Dossier.JULY, List.of()), LANH_DAO).refused(EVIDENCE_MISSING);
        LaterLife.paid().when(settle("1", Dossier.JULY, BY_TEXT), LANH_DAO).refused(EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void an_open_project_of_the_province_is_settled() {
        LaterLife.paid()
                .when(LaterLife.settle(1, Dossier.JULY), LANH_DAO_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
        Dossier.proposed().when(LaterLife.settle(1, Dossier.JULY), LANH_DAO).refused(PROJECT_NOT_APPROVED);
        LaterLife.paid(LaterLife.SETTLED, LaterLife.CLOSED)
                .when(LaterLife.settle(1, Dossier.JULY), LANH_DAO)
                .refused(PROJECT_CLOSED);
        LedgerHarness.given().when(LaterLife.settle(1, Dossier.JULY), LANH_DAO).refused(UNKNOWN_PROJECT);
    }

    @Test
    void a_settlement_is_taken_back_by_an_approver_but_not_once_it_was_struck_out() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(LaterLife.disallow(30, null, LaterLife.AUGUST), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, null), LANH_DAO).refused(EXCEEDS_SETTLED_NET);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, LaterLife.settle(90, LaterLife.AUGUST)), KE_TOAN_NOW_APPROVER)
                .refused(POSTER_MAY_NOT_SETTLE);
        ledger.when(Dossier.reverse(4, LaterLife.AUGUST, LaterLife.settle(90, LaterLife.AUGUST)), LANH_DAO)
                .accepted();
        assertEquals(million(10), ledger.balance(Account.SPENT_UNSETTLED));
    }

    private static SettleProject settle(String line, LocalDate on, List<Evidence> evidence) {
        return new SettleProject(Dossier.PROJECT, line, million(1), on, evidence);
    }
}
