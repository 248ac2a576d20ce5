package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.APPRAISAL_BASE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.APPRAISAL_NOT_FOR_LOCAL;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Thẩm định: the province (Sở Công Thương) and, for national projects, then the ministry give their opinion; the file that goes to
 * the ministry holds that of the province (Thông tư 36/2013/TT-BCT Điều 10). Never by who proposed it. Amount in đồng.
 */
public record AppraiseProject(
        ProjectId project,
        AppraisalLevel level,
        AppraisalOpinion opinion,
        @Nullable Money proposedSupport,
        @Nullable String note,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectProposed proposal = ProjectRules.mustAwaitOthers(project, state, around);
        boolean byMinistry = level == AppraisalLevel.MINISTRY;
        APPRAISAL_NOT_FOR_LOCAL.when(byMinistry && proposal.level() != ProgrammeLevel.NATIONAL, "/level", project);
        APPRAISAL_BASE_MISSING.when(byMinistry && !state.wasAppraisedAtBase(), "/level", project);
        ProjectRules.mustKnowIfShown(evidence, around);
        return List.of(new ProjectAppraised(project, level, opinion, proposedSupport, note, effectiveOn, evidence));
    }
}
