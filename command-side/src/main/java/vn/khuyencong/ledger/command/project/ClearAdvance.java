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
import vn.khuyencong.ledger.events.project.AdvanceCleared;

/** Thanh toán tạm ứng: an advance becomes expenditure, with papers and without cash. Amount in đồng. */
public record ClearAdvance(
        ProjectId project,
        String line,
        Money amount,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        Line on = ProjectRules.mustHaveLine(line, state);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        around.mustBeValid(budgetCode, on.ref().fund().fiscalYear());
        return List.of(new AdvanceCleared(
                project,
                on.ref(),
                amount,
                Text.said(voucher),
                budgetCode,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
