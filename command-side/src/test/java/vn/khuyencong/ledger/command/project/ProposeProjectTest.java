package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectKind;

class ProposeProjectTest {
    private static final Unit UNKNOWN = NOWHERE;

    @Test
    void finance_staff_propose_a_project() {
        LedgerHarness.given()
                .when(Dossier.propose(ProjectKind.SINGLE, PARTY), KE_TOAN_HAI_PHONG)
                .recorded(Dossier.PROPOSED);
    }

    @Test
    void the_same_proposal_again_says_nothing_new() {
        Dossier.proposed()
                .when(Dossier.propose(ProjectKind.SINGLE, PARTY), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_proposal_is_not_made_again_with_other_content() {
        Dossier.proposed()
                .when(Dossier.propose(ProjectKind.SINGLE, null), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT);
    }

    @Test
    void a_returned_proposal_is_made_again_with_the_same_or_other_content() {
        Dossier.proposed(Dossier.RETURNED)
                .when(Dossier.propose(ProjectKind.SINGLE, PARTY), KE_TOAN)
                .recorded(Dossier.PROPOSED);
        Dossier.proposed(Dossier.RETURNED)
                .when(Dossier.propose(ProjectKind.GROUP, null), KE_TOAN)
                .recorded(Dossier.proposed(ProjectKind.GROUP, null));
    }

    @Test
    void an_approver_proposes_nothing() {
        LedgerHarness.given()
                .when(Dossier.propose(ProjectKind.SINGLE, PARTY), LANH_DAO)
                .refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_propose_nothing_here() {
        LedgerHarness.given()
                .when(Dossier.propose(ProjectKind.SINGLE, PARTY), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void a_project_has_a_known_unit() {
        LedgerHarness.given()
                .when(propose(UNKNOWN, null, PARTY, "A3.1", Dossier.FEBRUARY), KE_TOAN)
                .refused(UNKNOWN_UNIT);
    }

    @Test
    void a_unit_that_has_ended_gets_no_new_project() {
        LedgerHarness.given()
                .when(propose(HAI_PHONG, null, PARTY, "A3.1", LocalDate.of(2025, 7, 1)), KE_TOAN)
                .refused(UNIT_NOT_IN_FORCE);
    }

    @Test
    void a_project_names_a_registered_programme() {
        LedgerHarness.given()
                .when(propose(HAI_PHONG, World.UNKNOWN_PROGRAMME, PARTY, "A3.1", Dossier.FEBRUARY), KE_TOAN)
                .refused(UNKNOWN_PROGRAMME);
    }

    @Test
    void a_project_names_registered_parties() {
        LedgerHarness.given()
                .when(propose(HAI_PHONG, null, World.UNKNOWN_PARTY, "A3.1", Dossier.FEBRUARY), KE_TOAN)
                .refused(UNKNOWN_PARTY);
        LedgerHarness.given()
                .when(Dossier.propose(ProjectKind.SINGLE, World.UNKNOWN_PARTY), KE_TOAN)
                .refused(UNKNOWN_PARTY);
    }

    @Test
    void a_project_names_known_activities() {
        LedgerHarness.given()
                .when(propose(HAI_PHONG, null, PARTY, "A9.9", Dossier.FEBRUARY), KE_TOAN)
                .refused(UNKNOWN_ACTIVITY);
    }

    @Test
    void a_task_has_no_beneficiary() {
        LedgerHarness.given()
                .when(Dossier.propose(ProjectKind.TASK, PARTY), KE_TOAN)
                .refused(BENEFICIARY_NOT_FOR_TASK);
    }

    private static ProposeProject propose(
            Unit unit, @Nullable ProgrammeId programme, PartyId implementer, String activity, LocalDate on) {
        return new ProposeProject(
                Dossier.PROJECT,
                unit,
                ProjectKind.SINGLE,
                ProgrammeLevel.LOCAL,
                programme,
                "Máy cắt laser",
                implementer,
                null,
                Activities.of(activity),
                null,
                null,
                on);
    }
}
