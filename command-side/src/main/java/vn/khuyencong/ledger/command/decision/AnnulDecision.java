package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.BASIS_IN_A_CIRCLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;

/** Hủy văn bản: the act no longer holds. All money that rests on it is flagged; none is moved. */
public record AnnulDecision(DecisionId decision, @Nullable DecisionId by, LocalDate effectiveOn, String reason)
        implements DecisionCommand {
    @Override
    public List<? extends Fact> decide(DecisionState state, Circumstances around) {
        DecisionRules.mustBeRegistered(decision, state, around);
        DecisionAnnulled annulled = new DecisionAnnulled(decision, by, effectiveOn, Text.said(reason));
        if (annulled.equals(state.annulled())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.annulled() != null, "/decision", decision);
        if (by != null) {
            BASIS_IN_A_CIRCLE.when(by.equals(decision), "/by", decision, by);
            around.mustHold(by, "/by");
        }
        return List.of(annulled);
    }
}
