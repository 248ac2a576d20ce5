package vn.khuyencong.ledger.command.decision;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;

import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
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
}
