package vn.khuyencong.ledger.events.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;

/** The decision no longer holds; the money that rests on it is flagged and not moved. */
public record DecisionAnnulled(
        DecisionId decision, @Nullable DecisionId by, LocalDate effectiveOn, String reason) implements DecisionFact {}
