package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Đăng ký đề án: propose a project, or propose it again after it was returned for completion. Amount in đồng.
 *
 * @param registeredAgainFrom the project that this one takes up again, for example in another year
 */
public record ProposeProject(
        ProjectId project,
        Unit unit,
        ProjectKind kind,
        ProgrammeLevel level,
        @Nullable ProgrammeId programme,
        String name,
        @Nullable PartyId implementer,
        @Nullable PartyId beneficiary,
        @Nullable Activities activities,
        @Nullable Money totalCost,
        @Nullable ProjectId registeredAgainFrom,
        LocalDate effectiveOn)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        around.caller().mustServe(unit);
        ProjectProposed proposed = new ProjectProposed(
                project,
                unit,
                kind,
                level,
                programme,
                Text.said(name),
                implementer,
                beneficiary,
                activities,
                totalCost,
                registeredAgainFrom,
                effectiveOn);
        if (state.stage() != Stage.RETURNED && proposed.equals(state.proposal())) {
            return List.of();
        }
        boolean mayStand = state.stage() == Stage.UNKNOWN || state.stage() == Stage.RETURNED;
        EXISTS_WITH_OTHER_CONTENT.when(!mayStand, "/project", project);
        mustBeRight(around);
        return List.of(proposed);
    }

    private void mustBeRight(Circumstances around) {
        Gazetteer gazetteer = around.registry().gazetteer();
        UNKNOWN_UNIT.when(!unit.isNation() && gazetteer.province(unit) == null, "/unit", unit);
        UNIT_NOT_IN_FORCE.when(!gazetteer.inForce(unit, effectiveOn), "/unit", unit, effectiveOn);
        UNKNOWN_PROGRAMME.when(
                programme != null && around.registry().programme(programme) == null,
                "/programme",
                String.valueOf(programme));
        UNKNOWN_PROJECT.when(
                registeredAgainFrom != null && !mayBeTakenUp(registeredAgainFrom, around),
                "/registeredAgainFrom",
                String.valueOf(registeredAgainFrom));
        BENEFICIARY_NOT_FOR_TASK.when(kind == ProjectKind.TASK && beneficiary != null, "/beneficiary", project);
        ProjectRules.mustKnowParty(implementer, "/implementer", around);
        ProjectRules.mustKnowParty(beneficiary, "/beneficiary", around);
        List<ActivityCode> codes = activities == null ? List.of() : activities.codes();
        codes.forEach(code -> UNKNOWN_ACTIVITY.when(!gazetteer.knows(code), "/activities", code));
    }

    private boolean mayBeTakenUp(ProjectId before, Circumstances around) {
        return !before.equals(project) && around.registry().project(before) != null;
    }
}
