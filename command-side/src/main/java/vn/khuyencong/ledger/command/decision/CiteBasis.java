package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.BASIS_IN_A_CIRCLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Registry.KnownDecision;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.decision.BasisCited;

/** Dẫn căn cứ: name the act that this one rests on, up to the decree; no act rests on itself by any way round. */
public record CiteBasis(
        DecisionId decision, DecisionId basis, @Nullable String clause) implements DecisionCommand {
    @Override
    public List<? extends Fact> decide(DecisionState state, Circumstances around) {
        DecisionRules.mustBeRegistered(decision, state, around);
        BasisCited cited = new BasisCited(decision, basis, clause);
        if (state.cites(cited)) {
            return List.of();
        }
        UNKNOWN_DECISION.unless(around.registry().decision(basis), "/basis", basis);
        boolean inACircle = DecisionRules.leadsTo(decision, basis, KnownDecision::bases, around.registry());
        BASIS_IN_A_CIRCLE.when(inACircle, "/basis", decision, basis);
        return List.of(cited);
    }
}
