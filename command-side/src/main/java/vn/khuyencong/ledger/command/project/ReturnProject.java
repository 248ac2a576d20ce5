package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectReturned;

/** Trả hồ sơ: send a proposal back for completion, with the reason. */
public record ReturnProject(ProjectId project, String reason, LocalDate effectiveOn) implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectRules.mustExist(project, state, around);
        PROJECT_NOT_PROPOSED.when(state.stage() != Stage.PROPOSED, "/project", project);
        PROPOSER_MAY_NOT_APPROVE.when(state.wasProposedBy(around.caller().id()), "", project);
        return List.of(new ProjectReturned(project, Text.said(reason), effectiveOn));
    }
}
