package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.fund.FundChain;

/** The lines of the day book that are about a fund or its year, as the commands that say them. */
record FundSteps(Keys keys) {

    PlanFunds planned(Step it, List<Evidence> evidence) {
        return new PlanFunds(
                keys.fund(it.subject()), keys.programmeOfFund(it.subject()), it.amount(), it.effectiveOn(), evidence);
    }

    AllocateFunds allocated(Step it, List<Evidence> evidence) {
        return new AllocateFunds(keys.fund(it.subject()), it.number(), it.amount(), it.effectiveOn(), evidence);
    }

    TransferFunds handedOn(Step it, FundChain chain, List<Evidence> evidence) {
        FundId to = keys.fund(it.subject());
        FundId nations = FundId.of(Unit.NATION, to.fiscalYear(), to.source());
        ProgrammeId programme = chain == FundChain.PLAN ? keys.programmeOfFund(it.subject()) : null;
        return new TransferFunds(nations, to, chain, programme, it.amount(), it.effectiveOn(), evidence);
    }

    AdjustFunds adjusted(Step it, List<Evidence> evidence) {
        ProgrammeId programme = keys.programmeOfFund(it.subject());
        return new AdjustFunds(
                keys.fund(it.subject()), FundChain.PLAN, programme, it.amount(), it.effectiveOn(), evidence);
    }

    CancelFunds cancelled(Step it, List<Evidence> evidence) {
        ProgrammeId programme = keys.programmeOfFund(it.subject());
        return new CancelFunds(
                keys.fund(it.subject()), FundChain.PLAN, programme, it.amount(), it.effectiveOn(), evidence);
    }

    /** What was allocated late in the year goes on into the next. */
    CarryOverFunds carriedOver(Step it, List<Evidence> evidence) {
        return new CarryOverFunds(
                keys.fund(it.subject()),
                keys.programmeOfFund(it.subject()),
                it.amount(),
                CarryOverGround.SUPPLEMENT_AFTER_SEPTEMBER,
                it.effectiveOn(),
                evidence);
    }

    YearId year(Step it) {
        FundId fund = keys.fund(it.subject());
        return YearId.of(fund.unit(), fund.fiscalYear());
    }
}
