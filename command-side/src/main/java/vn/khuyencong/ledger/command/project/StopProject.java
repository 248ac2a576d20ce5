package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_STOPPED;
import static vn.khuyencong.ledger.command.project.Authority.Change.STOP;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.StopVolume;

/**
 * Ngừng thực hiện: end a project before its time. What was paid is cleared by volume or ordered back (Thông tư 36/2013/TT-BCT
 * Điều 11 and 12.6); without either it cannot close.
 */
public record StopProject(
        ProjectId project, StopVolume volume, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectRules.mustBeOpen(project, state, around);
        PROJECT_STOPPED.when(state.isStopped(), "/project", project);
        around.mustKnowDecision(evidence);
        Authority.mustDecide(STOP, ProjectRules.mustExist(project, state, around), evidence, around);
        return List.of(new ProjectStopped(project, volume, Text.said(reason), effectiveOn, evidence));
    }
}
