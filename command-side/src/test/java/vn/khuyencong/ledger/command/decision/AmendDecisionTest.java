package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.DECISION_459;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.AMENDMENT_IN_A_CIRCLE;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_ANNULLED;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.decision.DecisionAmended;

class AmendDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);
    private static final DecisionId THIRD = new DecisionId("decision.13-qd-ubnd.31-ubnd.2025-12-11");

    private final LedgerHarness ledger = LedgerHarness.given();

    @Test
    void an_act_is_amended_by_another() {
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), KE_TOAN)
                .recorded(new DecisionAmended(DECISION_459, DECISION_OF_SUCCESSOR, "Điều 2", "tăng mức chi", DAY));
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), KE_TOAN).alreadySaid();
    }

    @Test
    void one_act_may_be_amended_in_several_places() {
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), KE_TOAN).accepted();
        AmendDecision elsewhere = new AmendDecision(DECISION_459, DECISION_OF_SUCCESSOR, null, "thêm Điều 5", DAY);
        ledger.when(elsewhere, KE_TOAN).accepted();
    }

    @Test
    void an_act_does_not_amend_itself() {
        ledger.when(amend(DECISION_459, DECISION_459), KE_TOAN).refused(AMENDMENT_IN_A_CIRCLE);
    }

    @Test
    void acts_do_not_amend_one_another_in_a_circle() {
        ledger.when(new RegisterDecision("13/QĐ-UBND", "31-ubnd", THIRD.signedOn(), null, null, null), KE_TOAN)
                .accepted();
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), KE_TOAN).accepted();
        ledger.when(amend(DECISION_OF_SUCCESSOR, THIRD), KE_TOAN).accepted();
        ledger.when(amend(THIRD, DECISION_459), KE_TOAN).refused(AMENDMENT_IN_A_CIRCLE);
    }

    @Test
    void an_annulled_act_amends_nothing() {
        ledger.when(amend(DECISION_459, ANNULLED_DECISION), KE_TOAN).refused(DECISION_ANNULLED);
    }

    @Test
    void both_acts_are_registered() {
        ledger.when(amend(DECISION_459, UNKNOWN_DECISION), KE_TOAN).refused(Refusal.UNKNOWN_DECISION);
        ledger.when(amend(UNKNOWN_DECISION, DECISION_459), KE_TOAN).refused(Refusal.UNKNOWN_DECISION);
    }

    @Test
    void an_amendment_says_what_it_changes() {
        ledger.when(new AmendDecision(DECISION_459, DECISION_OF_SUCCESSOR, null, " ", DAY), KE_TOAN)
                .refused(INVALID_VALUE);
    }

    @Test
    void only_finance_staff_of_the_province_amend_its_acts() {
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), LANH_DAO).refused(ROLE_NOT_ALLOWED);
        ledger.when(amend(DECISION_459, DECISION_OF_SUCCESSOR), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
    }

    private static AmendDecision amend(DecisionId decision, DecisionId by) {
        return new AmendDecision(decision, by, "Điều 2", "tăng mức chi", DAY);
    }
}
