package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.DisallowanceGround;

/**
 * Xuất toán: strike a sum out, by the conclusion of an appraiser or auditor. Before settlement it lowers the spending of the
 * line; after it the sum belongs to the year in which it is handled, also when the project is closed. Amount in đồng.
 *
 * @param line the line that it was paid on, that of the contract if not given
 * @param ground before or after settlement; if not given, after it once nothing unsettled is left
 */
public record DisallowAmount(
        ProjectId project,
        String contract,
        @Nullable String line,
        Money amount,
        @Nullable DisallowanceGround ground,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE, Role.APPROVER);
        ProjectRules.mustHaveRun(project, state, around);
        Line on = ProjectRules.mustHavePaid(contract, line, state);
        DisallowanceGround struck = groundOn(on.ref().id(), state);
        boolean before = struck == DisallowanceGround.BEFORE_SETTLEMENT;
        PROJECT_CLOSED.when(before && state.stage() == Stage.CLOSED, "/project", project);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        Limit from = before ? Limit.SPENT_UNSETTLED : Limit.SETTLED_NET;
        ProjectRules.mustHaveDrawn(contract, on, from, amount, effectiveOn, state);
        around.mustKnowDecision(evidence);
        return List.of(new AmountDisallowed(
                project,
                contract,
                on.ref(),
                amount,
                struck,
                before ? null : FiscalYear.of(effectiveOn),
                Text.said(reason),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }

    private DisallowanceGround groundOn(String on, ProjectState state) {
        if (ground != null) {
            return ground;
        }
        boolean settled = state.books().balance(Limit.SPENT_UNSETTLED, on).isZero()
                && state.books().balance(Limit.SETTLED_NET, on).isPositive();
        return settled ? DisallowanceGround.AFTER_SETTLEMENT : DisallowanceGround.BEFORE_SETTLEMENT;
    }
}
