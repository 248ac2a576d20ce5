package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_SETTLE;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ProjectSettled;

/**
 * Quyết toán: accept spending on a line for its year, by decision; never by who posted the cash. Amount in đồng, at most what
 * is spent and not yet settled.
 */
public record SettleProject(
        ProjectId project, String line, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectRules.mustBeOpen(project, state, around);
        POSTER_MAY_NOT_SETTLE.when(state.wasPaidBy(around), "", project);
        Line on = ProjectRules.mustHaveLine(line, state);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        around.mustKnowDecision(evidence);
        return List.of(
                new ProjectSettled(project, on.ref(), amount, effectiveOn, ProjectRules.restsOn(on, evidence, around)));
    }
}
