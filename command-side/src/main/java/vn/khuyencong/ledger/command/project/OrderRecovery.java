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
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;

/**
 * Quyết định thu hồi: order an advance without volume back (Thông tư 36/2013/TT-BCT Điều 12.6). Amount in đồng, at most the
 * advance outstanding.
 *
 * @param line the line that it was advanced on, that of the contract if not given
 * @param dueOn by when it must be paid
 */
public record OrderRecovery(
        ProjectId project,
        String contract,
        @Nullable String line,
        Money amount,
        @Nullable LocalDate dueOn,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        Line on = ProjectRules.mustHavePaid(contract, line, state);
        ProjectRules.mustHaveDrawn(contract, on, Limit.ADVANCE, amount, effectiveOn, state);
        around.mustKnowDecision(evidence);
        return List.of(new RecoveryOrdered(
                project,
                contract,
                on.ref(),
                amount,
                dueOn,
                Text.said(reason),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
