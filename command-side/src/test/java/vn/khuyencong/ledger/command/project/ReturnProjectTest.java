package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.KE_TOAN_UNDER_ANOTHER_NAME;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;

class ReturnProjectTest {
    private static final ReturnProject RETURN = new ReturnProject(Dossier.PROJECT, "thiếu báo giá", Dossier.MARCH);

    @Test
    void an_approver_sends_a_proposal_back() {
        Dossier.proposed().when(RETURN, LANH_DAO).recorded(Dossier.RETURNED);
    }

    @Test
    void finance_staff_send_nothing_back() {
        Dossier.proposed().when(RETURN, KE_TOAN).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void who_proposed_does_not_judge_it() {
        Dossier.proposed().when(RETURN, KE_TOAN_NOW_APPROVER).refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void who_proposed_does_not_judge_it_under_another_account_either() {
        Dossier.proposed().when(RETURN, KE_TOAN_UNDER_ANOTHER_NAME).refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void an_approver_of_another_province_sends_nothing_back() {
        Dossier.proposed().when(RETURN, LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void a_project_that_nobody_proposed_is_not_sent_back() {
        LedgerHarness.given().when(RETURN, LANH_DAO).refused(UNKNOWN_PROJECT);
    }

    @Test
    void an_approved_project_is_not_sent_back() {
        Dossier.approved().when(RETURN, LANH_DAO).refused(PROJECT_NOT_PROPOSED);
    }

    @Test
    void sending_back_has_a_reason() {
        Dossier.proposed()
                .when(new ReturnProject(Dossier.PROJECT, "", Dossier.MARCH), LANH_DAO)
                .refused(INVALID_VALUE);
    }
}
