package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.EVIDENCE_NOT_ONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact rests on: exactly one decision or one published statement, with the words and where they stand. */
public record Evidence(
        @Nullable DecisionId decision,
        @Nullable StatementId statement,
        @Nullable String quote,
        @Nullable String place) {
    public Evidence {
        if ((decision == null) == (statement == null)) {
            throw new InvalidValue(EVIDENCE_NOT_ONE, decision + ", " + statement);
        }
    }

    /** The decisions among what is shown. */
    public static List<DecisionId> decisionsOf(List<Evidence> shown) {
        List<DecisionId> decisions = new ArrayList<>();
        for (Evidence it : shown) {
            if (it.decision() != null) {
                decisions.add(it.decision());
            }
        }
        return decisions;
    }

    public static Evidence of(DecisionId decision) {
        return new Evidence(decision, null, null, null);
    }

    public static Evidence of(StatementId statement, @Nullable String quote) {
        return new Evidence(null, statement, quote, null);
    }
}
