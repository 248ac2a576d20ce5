package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectRejected;

/**
 * Không phê duyệt: decline a proposal for good, with the reason. Never by who proposed it.
 */
public record RejectProject(ProjectId project, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustAwaitOthers(project, state, around);
        ProjectRules.mustKnowIfShown(evidence, around);
        return List.of(new ProjectRejected(project, Text.said(reason), effectiveOn, evidence));
    }
}
