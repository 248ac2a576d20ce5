package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectReturned;

/** Trả hồ sơ: send a proposal back for completion, with the reason. */
public record ReturnProject(ProjectId project, String reason, LocalDate effectiveOn) implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustAwaitOthers(project, state, around);
        return List.of(new ProjectReturned(project, Text.said(reason), effectiveOn));
    }
}
