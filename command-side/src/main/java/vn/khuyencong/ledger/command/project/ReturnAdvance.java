package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.ReturnGround;

/**
 * Hoàn trả tạm ứng: money comes back to the Treasury. Until the end of the line's correction period it reduces the
 * spending of that year; later it is income of the budget. Amount in đồng, at most the advance outstanding.
 *
 * @param line the line that it was advanced on, that of the contract if not given
 */
public record ReturnAdvance(
        ProjectId project,
        String contract,
        @Nullable String line,
        Money amount,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        Line on = ProjectRules.mustHavePaid(contract, line, state);
        ReturnGround ground = ProjectRules.groundOf(on.ref(), effectiveOn);
        ProjectRules.mustBeAbleToReopen(contract, on, Limit.ADVANCE, amount, ground, effectiveOn, state);
        around.mustBeValid(budgetCode, on.ref().fund().fiscalYear());
        return List.of(new AdvanceReturned(
                project,
                contract,
                on.ref(),
                amount,
                ground,
                Text.said(voucher),
                budgetCode,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
