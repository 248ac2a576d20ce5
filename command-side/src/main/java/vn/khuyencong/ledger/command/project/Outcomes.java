package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.OUTCOME_EXCEEDS_ITS_WHOLE;
import static vn.khuyencong.ledger.command.desk.Refusal.OUTCOME_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_OUTCOME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.project.Outcome;

/**
 * What the outcomes of one entry must keep among themselves: levels nest, parts are never more than their whole.
 */
final class Outcomes {
    private Outcomes() {}

    static void mustNest(List<Outcome> outcomes) {
        Map<String, Outcome> byKey = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            String key = outcomes.get(i).key();
            boolean taken = key != null && byKey.put(key, outcomes.get(i)) != null;
            OUTCOME_KEY_TAKEN.when(taken, "/outcomes/" + i + "/key", String.valueOf(key));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            mustBeWithin(outcomes.get(i), byKey, "/outcomes/" + i + "/within");
        }
    }

    /** Wholes are finitely many: who still has one after as many steps goes in a circle. */
    private static boolean isPartOfItself(Outcome part, Map<String, Outcome> byKey) {
        Outcome whole = part;
        for (int steps = 0; whole != null && whole.within() != null; steps++) {
            if (steps == byKey.size()) {
                return true;
            }
            whole = byKey.get(whole.within());
        }
        return false;
    }

    private static void mustBeWithin(Outcome part, Map<String, Outcome> byKey, String field) {
        String within = part.within();
        if (within == null) {
            return;
        }
        Outcome whole = UNKNOWN_OUTCOME.unless(byKey.get(within), field, within);
        UNKNOWN_OUTCOME.when(isPartOfItself(part, byKey), field, within);
        Long most = whole.quantity();
        Long given = part.quantity();
        boolean more = most != null && given != null && given > most;
        OUTCOME_EXCEEDS_ITS_WHOLE.when(more, field, String.valueOf(given), String.valueOf(most), within);
    }
}
