package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.project.Authority.Change.TIME_WITHIN_YEAR;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectSuspended;

/**
 * Tạm dừng: nothing is contracted or paid on the project until the suspension is reversed.
 */
public record SuspendProject(ProjectId project, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectRules.mustBeOpen(project, state, around);
        ProjectRules.mustRun(project, state);
        around.mustKnowDecision(evidence);
        Authority.mustDecide(TIME_WITHIN_YEAR, ProjectRules.mustExist(project, state, around), evidence, around);
        return List.of(new ProjectSuspended(project, Text.said(reason), effectiveOn, evidence));
    }
}
