package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;

/**
 * Đối chiếu với Kho bạc (Mẫu 10): book what the Treasury's statement says was paid on a line up to a day, net of what came
 * back. It moves no money; a difference to the ledger stays visible until it is explained. Amount in đồng, at least 0.
 */
public record ConfirmTreasury(
        ProjectId project,
        String line,
        @Nullable BudgetCode budgetCode,
        Money amount,
        String record,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectRules.mustHaveRun(project, state, around);
        Line on = ProjectRules.mustHaveLine(line, state);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        around.mustBeValid(budgetCode, on.ref().fund().fiscalYear());
        return List.of(new TreasuryConfirmed(
                project,
                on.ref(),
                budgetCode,
                amount,
                Text.said(record),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
