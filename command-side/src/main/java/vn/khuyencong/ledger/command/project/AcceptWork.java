package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/**
 * Nghiệm thu: accept volume that was done with State money on a line, and with it the counterpart's volume, at most what
 * vouchers show of it (Thông tư liên tịch 26/2014 Điều 8.3b). Amounts in đồng.
 *
 * @param counterpart value of the volume that the counterpart paid
 * @param record number of the acceptance record (biên bản nghiệm thu)
 */
public record AcceptWork(
        ProjectId project,
        String line,
        Money amount,
        @Nullable Money counterpart,
        String record,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        ProjectProposed proposal = ProjectRules.mustExist(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        Line on = ProjectRules.mustHaveLine(line, state);
        return List.of(new WorkAccepted(
                project,
                on.ref(),
                amount,
                ProjectRules.counterpartOf(proposal, on.ref().fund().fiscalYear()),
                counterpart == null ? Money.ZERO : counterpart,
                Text.said(record),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
