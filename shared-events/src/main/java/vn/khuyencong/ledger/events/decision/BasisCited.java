package vn.khuyencong.ledger.events.decision;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;

/** The decision names another act as its legal basis (căn cứ). */
public record BasisCited(
        DecisionId decision, DecisionId basis, @Nullable String clause) implements DecisionFact {}
