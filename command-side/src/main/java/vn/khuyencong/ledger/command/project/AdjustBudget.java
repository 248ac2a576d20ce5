package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.project.Authority.Change.INCREASE_OF_SUPPORT;
import static vn.khuyencong.ledger.command.project.Authority.Change.NO_MORE_SUPPORT;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;

/**
 * Điều chỉnh kinh phí: change what a line was given by a signed amount in đồng, never below what is contracted on it; the
 * fund bears what is added. Never by who proposed the project.
 */
public record AdjustBudget(ProjectId project, String line, Money change, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustBeDecided(project, evidence, state, around);
        ProjectRules.mustRun(project, state);
        Authority.mustDecide(
                change.isNegative() ? NO_MORE_SUPPORT : INCREASE_OF_SUPPORT,
                ProjectRules.mustExist(project, state, around),
                evidence,
                around);
        Line on = ProjectRules.mustHaveLine(line, state);
        return List.of(
                new BudgetAdjusted(project, on.ref(), change, effectiveOn, ProjectRules.restsOn(on, evidence, around)));
    }
}
