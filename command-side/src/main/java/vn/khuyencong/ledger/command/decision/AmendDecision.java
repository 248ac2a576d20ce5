package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.AMENDMENT_IN_A_CIRCLE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Registry.KnownDecision;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.decision.DecisionAmended;

/**
 * Sửa đổi, bổ sung văn bản: another registered act changes this one in part from a day on. No money moves; no act amends
 * itself by any way round.
 *
 * @param clause which part is changed, as the amending act names it
 * @param summary what it says now
 */
public record AmendDecision(
        DecisionId decision, DecisionId by, @Nullable String clause, String summary, LocalDate effectiveOn)
        implements DecisionCommand {
    @Override
    public List<? extends Fact> decide(DecisionState state, Circumstances around) {
        DecisionRules.mustBeRegistered(decision, state, around);
        DecisionAmended amended = new DecisionAmended(decision, by, clause, Text.said(summary), effectiveOn);
        if (state.isAmended(amended)) {
            return List.of();
        }
        around.mustHold(by, "/by");
        boolean inACircle = DecisionRules.leadsTo(decision, by, KnownDecision::amendedBy, around.registry());
        AMENDMENT_IN_A_CIRCLE.when(inACircle, "/by", decision, by);
        return List.of(amended);
    }
}
