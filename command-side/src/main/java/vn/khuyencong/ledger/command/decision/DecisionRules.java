package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.DecisionId;

/** The guards that several commands of a decision share. */
final class DecisionRules {
    private DecisionRules() {}

    /** Finance staff register acts; those of a provincial office only for a province that they serve. */
    static void mustServe(DecisionId decision, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        String province = around.registry().gazetteer().provinceOf(decision.issuer());
        if (province != null) {
            around.caller().mustServe(province);
        }
    }

    static void mustBeRegistered(DecisionId decision, DecisionState state, Circumstances around) {
        mustServe(decision, around);
        UNKNOWN_DECISION.when(!state.exists(), "/decision", decision);
    }

    /** Whether one comes from an act to another by following what each is tied to, over any number of acts. */
    static boolean leadsTo(
            DecisionId wanted,
            DecisionId from,
            Function<Registry.KnownDecision, List<DecisionId>> ties,
            Registry registry) {
        Set<DecisionId> seen = new HashSet<>();
        Deque<DecisionId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            DecisionId next = open.pop();
            Registry.KnownDecision known = registry.decision(next);
            if (known != null && seen.add(next)) {
                open.addAll(ties.apply(known));
            }
        }
        return seen.contains(wanted);
    }
}
