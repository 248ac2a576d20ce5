package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.ADVANCE_OUTSTANDING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.SPENDING_UNSETTLED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;

class EndOfProjectsTest {
    private static final List<Outcome> TRAINED = List.of(new Outcome("lao động", 35L, null, null, null, null));

    @Test
    void closing_gives_back_what_was_not_contracted_and_not_drawn() {
        LedgerHarness ledger = Dossier.signed();
        FundsReleased released = new FundsReleased(
                Dossier.FUND,
                Dossier.entry(3),
                List.of(
                        new GuardedChange(Account.PLAN_AVAILABLE, Dossier.JULY, million(500)),
                        new GuardedChange(Account.PLAN_AVAILABLE, Dossier.JULY, million(100))));
        LineRest rest = new LineRest(Dossier.LINE, million(500), million(100));
        ledger.when(Dossier.close(), KE_TOAN)
                .recorded(new ProjectClosed(Dossier.PROJECT, List.of(rest), Dossier.JULY, BY_459), released);
        assertEquals(million(1_000), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_project_with_an_advance_outstanding_is_not_closed() {
        Details details = Dossier.advanced().when(Dossier.close(), KE_TOAN).refused(ADVANCE_OUTSTANDING);
        assertEquals(List.of("200000000", "0", "1", "2016-07-01"), details.values());
    }

    @Test
    void a_project_with_unsettled_spending_is_not_closed() {
        Dossier.signed(Dossier.disbursed(DisbursementKind.PAYMENT, million(10)))
                .when(Dossier.close(), KE_TOAN)
                .refused(SPENDING_UNSETTLED);
    }

    @Test
    void what_is_shown_with_a_closing_is_registered() {
        CloseProject unfounded =
                new CloseProject(Dossier.PROJECT, Dossier.JULY, List.of(Evidence.of(World.UNKNOWN_DECISION)));
        Dossier.signed().when(unfounded, KE_TOAN).refused(UNKNOWN_DECISION);
    }

    @Test
    void a_closing_names_each_decision_once() {
        ProjectClosed closed = (ProjectClosed) Dossier.signed()
                .when(new CloseProject(Dossier.PROJECT, Dossier.JULY, BY_459), KE_TOAN)
                .facts()
                .getFirst();
        assertEquals(BY_459, closed.evidence());
    }

    @Test
    void a_project_is_not_closed_before_its_money_was_there() {
        CloseProject early = new CloseProject(Dossier.PROJECT, Dossier.FEBRUARY, List.of());
        Dossier.signed().when(early, KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void outcomes_are_recorded_in_their_own_units() {
        Dossier.approved()
                .when(record("1"), KE_TOAN)
                .recorded(new OutcomeRecorded(Dossier.PROJECT, "1", TRAINED, Dossier.JULY, List.of()));
    }

    @Test
    void outcomes_come_late_too() {
        Dossier.signed(new ProjectClosed(Dossier.PROJECT, List.of(), Dossier.JULY, List.of()))
                .when(record(null), KE_TOAN)
                .recorded(new OutcomeRecorded(Dossier.PROJECT, null, TRAINED, Dossier.JULY, List.of()));
    }

    @Test
    void a_project_that_did_not_run_has_no_outcome() {
        Dossier.proposed().when(record(null), KE_TOAN).refused(PROJECT_NOT_APPROVED);
    }

    @Test
    void an_outcome_of_a_line_names_a_line_of_the_project() {
        Dossier.approved().when(record("9"), KE_TOAN).refused(UNKNOWN_LINE);
    }

    @Test
    void what_is_shown_with_an_outcome_is_registered() {
        RecordOutcome unfounded = new RecordOutcome(
                Dossier.PROJECT, null, TRAINED, Dossier.JULY, List.of(Evidence.of(World.UNKNOWN_STATEMENT, null)));
        Dossier.approved().when(unfounded, KE_TOAN).refused(UNKNOWN_STATEMENT);
    }

    @Test
    void outcomes_are_recorded_by_finance_staff_of_the_province() {
        Dossier.approved().when(record(null), LANH_DAO).refused(ROLE_NOT_ALLOWED);
        Dossier.approved().when(record(null), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void a_project_that_nobody_proposed_has_no_outcome() {
        LedgerHarness.given().when(record(null), KE_TOAN).refused(UNKNOWN_PROJECT);
    }

    private static RecordOutcome record(@Nullable String line) {
        return new RecordOutcome(Dossier.PROJECT, line, TRAINED, Dossier.JULY, List.of());
    }
}
