package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_RECOVERABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;

/**
 * Thu hồi: book what came back of a recovery order or of a sum struck out. While the line's year is open it lowers that year's
 * spending; later, and always after settlement, it is income of the budget in the year in which it comes, and the old year
 * stays as it is. Amount in đồng, at most what is still owed on that entry.
 *
 * @param entry the order or the disallowance that it recovers
 */
public record RecordRecovery(
        ProjectId project,
        EntryId entry,
        Money amount,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectRules.mustHaveRun(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        Receivable owed = UNKNOWN_ENTRY.unless(Receivable.at(entry, state), "/entry", entry);
        EXCEEDS_RECOVERABLE.whenMore(amount, owed.left(), effectiveOn, "/amount", entry.value());
        Line on = ProjectRules.mustHaveLine(owed.line().id(), state);
        FiscalYear year = FiscalYear.of(effectiveOn);
        ReturnGround ground = owed.groundOn(effectiveOn);
        ProjectRules.mustBeAbleToReopen(
                owed.contract(), on, Limit.RECEIVABLE_REDUCING, amount, ground, effectiveOn, state);
        boolean reduces = ground == ReturnGround.REDUCES_SPENDING;
        around.mustBeValid(budgetCode, reduces ? on.ref().fund().fiscalYear() : year);
        return List.of(new RecoveryRecorded(
                project,
                entry,
                owed.contract(),
                owed.line(),
                amount,
                owed.kind(),
                ground,
                owed.owedIn(),
                reduces ? owed.owedIn() : year,
                Text.said(voucher),
                budgetCode,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
