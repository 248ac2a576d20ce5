package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.KE_TOAN_UNDER_ANOTHER_NAME;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_ANNULLED;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.LINES_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.StreamState.Occurrence;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.ProjectKind;

class ApproveBudgetTest {
    private static final Caller KE_TOAN_UNDER_A_THIRD_NAME =
            new Caller("nhap-lieu", "ke-toan", Role.FINANCE, "ttkc-31", Set.of("*"));

    @Test
    void a_budget_takes_its_plan_from_the_fund_in_the_same_append() {
        LedgerHarness ledger = Dossier.proposed();
        ledger.when(Dossier.approve(million(600)), LANH_DAO).recorded(Dossier.APPROVED, Dossier.RESERVED);
        assertEquals(million(400), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_budget_takes_the_plan_to_the_last_dong() {
        LedgerHarness ledger = Dossier.proposed();
        ledger.when(Dossier.approve(million(1_000)), LANH_DAO).accepted();
        assertEquals(Money.ZERO, ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_budget_never_exceeds_its_fund() {
        Details details = Dossier.proposed()
                .when(Dossier.approve(Money.dong(1_000_000_001)), LANH_DAO)
                .refused(EXCEEDS_PLAN_AVAILABLE);
        assertEquals(Money.dong(1_000_000_001), details.requested());
        assertEquals(million(1_000), details.available());
        assertEquals(Dossier.APRIL, details.firstDate());
        assertEquals(List.of(Dossier.FUND.value() + "~0"), details.entries());
    }

    @Test
    void a_budget_before_its_plan_finds_nothing() {
        DecisionId earlier = DecisionId.of(DecisionNumber.of("7/QĐ-UBND"), "31-ubnd", Dossier.FEBRUARY);
        ApproveBudget early = new ApproveBudget(
                Dossier.PROJECT,
                null,
                List.of(Dossier.line("1", million(1))),
                Dossier.FEBRUARY,
                List.of(Evidence.of(earlier)));
        Dossier.proposed(World.registered(earlier)).when(early, LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void lines_of_two_funds_are_booked_to_both_or_to_neither() {
        FundId district = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.DISTRICT);
        ApproveBudget.Line other = new ApproveBudget.Line(
                "2", null, FundingSource.DISTRICT, new FiscalYear(2016), null, null, million(50), null);
        ApproveBudget both = new ApproveBudget(
                Dossier.PROJECT, null, List.of(Dossier.line("1", million(600)), other), Dossier.APRIL, BY_459);
        Details details = Dossier.proposed().when(both, LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
        assertEquals(district.value(), details.values().get(2));
        Step step = Dossier.proposed(new FundsPlanned(district, null, million(50), Dossier.MARCH, BY_459))
                .when(both, LANH_DAO);
        step.accepted();
        assertEquals(3, step.facts().size());
    }

    @Test
    void finance_staff_approve_nothing() {
        Dossier.proposed().when(Dossier.approve(million(1)), KE_TOAN).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void who_proposed_does_not_approve() {
        Dossier.proposed()
                .when(Dossier.approve(million(1)), KE_TOAN_NOW_APPROVER)
                .refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void who_posted_a_proposal_that_another_confirmed_proposed_it_too() {
        ProjectState state = new ProjectState();
        state.remember(Dossier.PROPOSED, new Occurrence(Dossier.PROJECT.value(), 0, "", "a", "b", null, null));
        assertTrue(state.wasProposedBy(by("a")));
        assertTrue(state.wasProposedBy(by("b")));
        assertFalse(state.wasProposedBy(by("c")));
    }

    private static Circumstances by(String person) {
        Caller caller = new Caller("lanh-dao", person, Role.APPROVER, "sct-31", Set.of("*"));
        return new Circumstances(caller, Dossier.APRIL, LedgerHarness.given().registry());
    }

    @Test
    void two_accounts_of_one_person_do_not_propose_and_approve() {
        LedgerHarness ledger = LedgerHarness.given(Dossier.PLANNED, Dossier.ALLOCATED);
        Step proposed = ledger.when(Dossier.propose(ProjectKind.SINGLE, PARTY), KE_TOAN_UNDER_A_THIRD_NAME);
        assertEquals("ke-toan", proposed.metaData().get("personId"));
        ledger.when(Dossier.approve(million(1)), KE_TOAN_UNDER_ANOTHER_NAME).refused(PROPOSER_MAY_NOT_APPROVE);
        ledger.restarted()
                .when(Dossier.approve(million(1)), KE_TOAN_NOW_APPROVER)
                .refused(PROPOSER_MAY_NOT_APPROVE);
        ledger.when(Dossier.approve(million(1)), LANH_DAO).accepted();
    }

    @Test
    void an_approver_of_another_province_approves_nothing_here() {
        Dossier.proposed().when(Dossier.approve(million(1)), LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void a_project_that_nobody_proposed_is_not_approved() {
        LedgerHarness.given().when(Dossier.approve(million(1)), LANH_DAO).refused(UNKNOWN_PROJECT);
    }

    @Test
    void a_project_is_approved_once() {
        Dossier.approved().when(Dossier.approve(million(1)), LANH_DAO).refused(PROJECT_NOT_PROPOSED);
    }

    @Test
    void a_returned_proposal_is_not_approved() {
        Dossier.proposed(Dossier.RETURNED)
                .when(Dossier.approve(million(1)), LANH_DAO)
                .refused(PROJECT_NOT_PROPOSED);
    }

    @Test
    void an_approval_needs_evidence() {
        Dossier.proposed().when(by(List.of()), LANH_DAO).refused(EVIDENCE_MISSING);
    }

    @Test
    void a_text_alone_approves_nothing() {
        Dossier.proposed().when(by(BY_TEXT), LANH_DAO).refused(EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void a_decision_that_nobody_registered_approves_nothing() {
        Dossier.proposed()
                .when(by(List.of(Evidence.of(World.UNKNOWN_DECISION))), LANH_DAO)
                .refused(UNKNOWN_DECISION);
    }

    @Test
    void an_annulled_decision_approves_nothing() {
        Dossier.proposed()
                .when(by(List.of(Evidence.of(ANNULLED_DECISION))), LANH_DAO)
                .refused(DECISION_ANNULLED);
    }

    @Test
    void an_approval_has_lines() {
        ApproveBudget empty = new ApproveBudget(Dossier.PROJECT, null, List.of(), Dossier.APRIL, BY_459);
        Dossier.proposed().when(empty, LANH_DAO).refused(LINES_MISSING);
    }

    @Test
    void each_line_has_an_id_of_its_own() {
        List<ApproveBudget.Line> twice = List.of(Dossier.line("1", million(1)), Dossier.line("1", million(2)));
        Dossier.proposed()
                .when(new ApproveBudget(Dossier.PROJECT, null, twice, Dossier.APRIL, BY_459), LANH_DAO)
                .refused(LINE_ID_TAKEN);
    }

    @Test
    void an_approval_names_a_registered_programme() {
        ApproveBudget unknown = new ApproveBudget(
                Dossier.PROJECT,
                World.UNKNOWN_PROGRAMME,
                List.of(Dossier.line("1", million(1))),
                Dossier.APRIL,
                BY_459);
        Dossier.proposed().when(unknown, LANH_DAO).refused(UNKNOWN_PROGRAMME);
    }

    @Test
    void a_line_names_a_registered_beneficiary() {
        Dossier.proposed().when(with(World.UNKNOWN_PARTY, "A3.1"), LANH_DAO).refused(UNKNOWN_PARTY);
    }

    @Test
    void a_line_names_known_activities() {
        Dossier.proposed().when(with(PARTY, "A9.9"), LANH_DAO).refused(UNKNOWN_ACTIVITY);
    }

    @Test
    void a_line_of_a_task_has_no_beneficiary() {
        LedgerHarness.given(Dossier.PLANNED, Dossier.proposed(ProjectKind.TASK, null))
                .when(with(PARTY, "A3.1"), LANH_DAO)
                .refused(BENEFICIARY_NOT_FOR_TASK);
    }

    @Test
    void counterpart_money_has_no_fund() {
        ApproveBudget.Line counterpart = new ApproveBudget.Line(
                "1", null, FundingSource.COUNTERPART, new FiscalYear(2016), null, null, million(1), null);
        Dossier.proposed()
                .when(new ApproveBudget(Dossier.PROJECT, null, List.of(counterpart), Dossier.APRIL, BY_459), LANH_DAO)
                .refused(INVALID_VALUE);
    }

    @Test
    void a_line_of_nothing_is_no_line() {
        Dossier.proposed().when(Dossier.approve(Money.ZERO), LANH_DAO).refused(INVALID_VALUE);
    }

    private static ApproveBudget by(List<Evidence> evidence) {
        return new ApproveBudget(
                Dossier.PROJECT, null, List.of(Dossier.line("1", million(1))), Dossier.APRIL, evidence);
    }

    private static ApproveBudget with(PartyId beneficiary, String activity) {
        ApproveBudget.Line line = new ApproveBudget.Line(
                "1",
                null,
                FundingSource.PROVINCIAL,
                new FiscalYear(2016),
                Activities.of(activity),
                beneficiary,
                million(1),
                null);
        return new ApproveBudget(Dossier.PROJECT, null, List.of(line), Dossier.APRIL, BY_459);
    }
}
