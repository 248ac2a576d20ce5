package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.PostCheckResult;

/**
 * Kiểm tra sau hỗ trợ: book what the Sở found in the field after the support.
 */
public record RecordPostCheck(
        ProjectId project,
        PostCheckResult result,
        @Nullable String note,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE, Role.APPROVER);
        ProjectRules.mustHaveRun(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        ProjectRules.mustKnowIfShown(evidence, around);
        return List.of(new PostCheckRecorded(project, result, note, effectiveOn, evidence));
    }
}
