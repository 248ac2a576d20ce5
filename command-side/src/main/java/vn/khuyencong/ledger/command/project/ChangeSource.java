package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.NOTHING_LEFT_ON_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.SOURCE_UNCHANGED;
import static vn.khuyencong.ledger.command.project.Authority.Change.NO_MORE_SUPPORT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.SourceChanged;

/**
 * Đổi nguồn: what a line has not drawn goes to a new line of another fund, with its contracts; each fund's plan bears it. What
 * was drawn stays where it was drawn. Never by who proposed the project.
 *
 * @param unit whose fund pays from now on, the same if not given
 * @param fiscalYear the year of that fund, the same if not given
 */
public record ChangeSource(
        ProjectId project,
        String line,
        String newLine,
        FundingSource source,
        @Nullable Unit unit,
        @Nullable FiscalYear fiscalYear,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustBeDecided(project, evidence, state, around);
        ProjectRules.mustRun(project, state);
        Authority.mustDecide(NO_MORE_SUPPORT, ProjectRules.mustExist(project, state, around), evidence, around);
        Line on = ProjectRules.mustHaveLine(line, state);
        ProjectRules.mustBeFree(newLine, state);
        FundId fund = payerAfter(on.ref().fund());
        SOURCE_UNCHANGED.when(fund.equals(on.ref().fund()), "/source", line);
        Money uncontracted = state.books().balance(Limit.LINE_UNCONTRACTED, line);
        List<ContractShare> contracts = state.contracts().undrawnOn(line);
        NOTHING_LEFT_ON_LINE.when(uncontracted.isZero() && contracts.isEmpty(), "/line", line);
        return List.of(new SourceChanged(
                project,
                on.ref(),
                on.ref().movedTo(newLine, fund),
                uncontracted,
                contracts,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }

    private FundId payerAfter(FundId before) {
        Unit payer = unit == null ? before.unit() : unit;
        FiscalYear year = fiscalYear == null ? before.fiscalYear() : fiscalYear;
        return FundId.of(payer, year, source);
    }
}
