package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.APPRAISAL_BASE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.APPRAISAL_NOT_FOR_LOCAL;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectRejected;

/** Thẩm định and the end of a proposal that nobody will support. */
class AppraiseProjectTest {
    private static final Fact NATIONAL = new ProjectProposed(
            Dossier.PROJECT,
            World.HAI_PHONG,
            ProjectKind.SINGLE,
            ProgrammeLevel.NATIONAL,
            null,
            "Máy cắt laser",
            PARTY,
            PARTY,
            Activities.of("A3.1"),
            million(1_500),
            null,
            Dossier.FEBRUARY);

    static List<Named<ProjectCommand>> opinions() {
        return Stream.of(LaterLife.appraise(AppraisalLevel.BASE), LaterLife.reject())
                .map(command -> Named.<ProjectCommand>of(command.getClass().getSimpleName(), command))
                .toList();
    }

    @Test
    void the_province_appraises_and_the_project_may_be_approved_then() {
        LedgerHarness ledger = Dossier.proposed();
        ledger.when(LaterLife.appraise(AppraisalLevel.BASE), LANH_DAO).recorded(appraised(AppraisalLevel.BASE));
        ledger.when(Dossier.approve(million(600)), LANH_DAO).accepted();
    }

    @Test
    void the_ministry_appraises_a_national_project_after_the_province() {
        LedgerHarness ledger = LedgerHarness.given(NATIONAL);
        ledger.when(LaterLife.appraise(AppraisalLevel.MINISTRY), LANH_DAO).refused(APPRAISAL_BASE_MISSING);
        ledger.when(LaterLife.appraise(AppraisalLevel.BASE), LANH_DAO).accepted();
        ledger.when(LaterLife.appraise(AppraisalLevel.MINISTRY), LANH_DAO).recorded(appraised(AppraisalLevel.MINISTRY));
    }

    @Test
    void a_proposal_that_came_again_is_appraised_by_the_province_again() {
        LedgerHarness ledger =
                LedgerHarness.given(NATIONAL, appraised(AppraisalLevel.BASE), Dossier.RETURNED, NATIONAL);
        ledger.when(LaterLife.appraise(AppraisalLevel.MINISTRY), LANH_DAO).refused(APPRAISAL_BASE_MISSING);
    }

    @Test
    void the_ministry_does_not_appraise_local_projects() {
        Dossier.proposed()
                .when(LaterLife.appraise(AppraisalLevel.MINISTRY), LANH_DAO)
                .refused(APPRAISAL_NOT_FOR_LOCAL);
    }

    @Test
    void a_project_that_was_not_taken_is_neither_approved_nor_proposed_again() {
        LedgerHarness ledger = Dossier.proposed();
        ledger.when(LaterLife.reject(), LANH_DAO)
                .recorded(new ProjectRejected(Dossier.PROJECT, "không đủ điều kiện", Dossier.MARCH, List.of()));
        ledger.when(Dossier.approve(million(1)), LANH_DAO).refused(PROJECT_NOT_PROPOSED);
        ledger.when(Dossier.propose(ProjectKind.GROUP, null), KE_TOAN).refused(EXISTS_WITH_OTHER_CONTENT);
    }

    @Test
    void a_project_is_taken_up_again_by_another_that_names_it() {
        LedgerHarness ledger = Dossier.proposed();
        ProjectId again = ProjectId.of(new UUID(0, 17));
        ledger.when(again(again, Dossier.PROJECT), KE_TOAN).accepted();
        ledger.when(again(ProjectId.of(new UUID(0, 18)), ProjectId.of(new UUID(0, 99))), KE_TOAN)
                .refused(UNKNOWN_PROJECT);
        ProjectId itself = ProjectId.of(new UUID(0, 19));
        ledger.when(again(itself, itself), KE_TOAN).refused(UNKNOWN_PROJECT);
    }

    @Test
    void a_project_is_not_declined_without_words() {
        Dossier.proposed()
                .when(new RejectProject(Dossier.PROJECT, " ", Dossier.MARCH, List.of()), LANH_DAO)
                .refused(INVALID_VALUE);
    }

    @Test
    void what_is_shown_with_an_opinion_is_registered() {
        List<Evidence> unfounded = List.of(Evidence.of(UNKNOWN_DECISION));
        Dossier.proposed()
                .when(new RejectProject(Dossier.PROJECT, "muộn", Dossier.MARCH, unfounded), LANH_DAO)
                .refused(Refusal.UNKNOWN_DECISION);
        Dossier.proposed()
                .when(
                        new AppraiseProject(
                                Dossier.PROJECT,
                                AppraisalLevel.BASE,
                                AppraisalOpinion.UNFAVOURABLE,
                                null,
                                null,
                                Dossier.MARCH,
                                unfounded),
                        LANH_DAO)
                .refused(Refusal.UNKNOWN_DECISION);
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void others_than_who_proposed_decide_over_a_proposal_that_waits(ProjectCommand command) {
        Dossier.proposed().when(command, KE_TOAN).refused(ROLE_NOT_ALLOWED);
        Dossier.proposed().when(command, KE_TOAN_NOW_APPROVER).refused(PROPOSER_MAY_NOT_APPROVE);
        Dossier.proposed().when(command, LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        Dossier.approved().when(command, LANH_DAO).refused(PROJECT_NOT_PROPOSED);
        LedgerHarness.given().when(command, LANH_DAO).refused(UNKNOWN_PROJECT);
    }

    private static ProposeProject again(ProjectId project, ProjectId before) {
        return new ProposeProject(
                project,
                World.HAI_PHONG,
                ProjectKind.TASK,
                ProgrammeLevel.LOCAL,
                null,
                "Đăng ký lại",
                null,
                null,
                null,
                null,
                before,
                Dossier.FEBRUARY);
    }

    private static ProjectAppraised appraised(AppraisalLevel level) {
        return new ProjectAppraised(
                Dossier.PROJECT, level, AppraisalOpinion.FAVOURABLE, million(600), null, Dossier.MARCH, List.of());
    }
}
