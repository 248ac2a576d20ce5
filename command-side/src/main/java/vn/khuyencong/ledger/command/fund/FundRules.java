package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Unit;

/** What a fund asks of every decision that gives it money. */
final class FundRules {
    private FundRules() {}

    /** A new plan needs a unit that stood when its decision was signed. */
    static void mustBeOpenForPlans(FundId fund, List<Evidence> evidence, Circumstances around) {
        mustBeKnown(fund, evidence, around);
        Gazetteer gazetteer = around.registry().gazetteer();
        for (DecisionId decision : Evidence.decisionsOf(evidence)) {
            LocalDate signed = decision.signedOn();
            UNIT_NOT_IN_FORCE.when(!gazetteer.inForce(fund.unit(), signed), "/fund", fund.unit(), signed);
        }
    }

    /** A fund of a unit that has ended still takes what its successor decides. */
    static void mustBeServed(FundId fund, List<Evidence> evidence, Circumstances around) {
        mustBeKnown(fund, evidence, around);
        Gazetteer gazetteer = around.registry().gazetteer();
        for (DecisionId decision : Evidence.decisionsOf(evidence)) {
            LocalDate signed = decision.signedOn();
            UNIT_NOT_IN_FORCE.when(!gazetteer.inForceOrSucceeded(fund.unit(), signed), "/fund", fund.unit(), signed);
        }
    }

    private static void mustBeKnown(FundId fund, List<Evidence> evidence, Circumstances around) {
        Unit unit = fund.unit();
        around.caller().mustServe(unit);
        boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
        UNKNOWN_UNIT.when(!known, "/fund", unit);
        around.mustKnowDecision(evidence);
    }
}
