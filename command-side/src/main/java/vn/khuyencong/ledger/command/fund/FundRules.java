package vn.khuyencong.ledger.command.fund;

import static vn.khuyencong.ledger.command.desk.Refusal.CENTRAL_MONEY_COMES_BY_TRANSFER;
import static vn.khuyencong.ledger.command.desk.Refusal.PROGRAMME_NOT_FOR_AUTHORITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundChain;

/** What a fund asks of every decision that gives it money. */
final class FundRules {
    private FundRules() {}

    /** A new plan needs a unit that stood when its decision was signed. */
    static void mustBeOpenForPlans(FundId fund, List<Evidence> evidence, Circumstances around) {
        around.caller().mustServe(fund.unit());
        mustBeKnown(fund, "/fund", evidence, around);
        Gazetteer gazetteer = around.registry().gazetteer();
        for (DecisionId decision : Evidence.decisionsOf(evidence)) {
            LocalDate signed = decision.signedOn();
            UNIT_NOT_IN_FORCE.when(!gazetteer.inForce(fund.unit(), signed), "/fund", fund.unit(), signed);
        }
    }

    /** A fund of a unit that has ended still takes what its successor decides. */
    static void mustBeServed(FundId fund, List<Evidence> evidence, Circumstances around) {
        around.caller().mustServe(fund.unit());
        mustTakeBy(fund, "/fund", evidence, around);
    }

    /** The same of a fund that takes what another gives, whoever posts it. */
    static void mustTakeBy(FundId fund, String field, List<Evidence> evidence, Circumstances around) {
        mustBeKnown(fund, field, evidence, around);
        Gazetteer gazetteer = around.registry().gazetteer();
        for (DecisionId decision : Evidence.decisionsOf(evidence)) {
            LocalDate signed = decision.signedOn();
            UNIT_NOT_IN_FORCE.when(!gazetteer.inForceOrSucceeded(fund.unit(), signed), field, fund.unit(), signed);
        }
    }

    /** Central money (ngân sách trung ương) is held by the nation and handed on by transfer, never given twice. */
    static void mustNotComeByTransfer(FundId fund) {
        boolean handedOn =
                fund.source() == FundingSource.CENTRAL && !fund.unit().isNation();
        CENTRAL_MONEY_COMES_BY_TRANSFER.when(
                handedOn, "/fund", fund, FundId.of(Unit.NATION, fund.fiscalYear(), FundingSource.CENTRAL));
    }

    /** A plan may be one of a registered programme; authority (dự toán) is given to the unit, whatever it does with it. */
    static void mustFit(FundChain chain, @Nullable ProgrammeId programme, Circumstances around) {
        if (programme != null) {
            PROGRAMME_NOT_FOR_AUTHORITY.when(chain == FundChain.AUTHORITY, "/programme", programme);
            UNKNOWN_PROGRAMME.when(around.registry().programme(programme) == null, "/programme", programme);
        }
    }

    private static void mustBeKnown(FundId fund, String field, List<Evidence> evidence, Circumstances around) {
        Unit unit = fund.unit();
        boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
        UNKNOWN_UNIT.when(!known, field, unit);
        around.mustKnowDecision(evidence);
    }
}
