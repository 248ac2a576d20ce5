package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.command.year.ClosePeriod;
import vn.khuyencong.ledger.command.year.ReopenPeriod;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.fund.FundChain;

/** The lines of the day book that are about a fund or its year, as the commands that say them. */
record FundSteps(Keys keys) {

    Command<?> said(Step it, List<Evidence> evidence) {
        return switch (it.act()) {
            case PLAN -> planned(it, evidence);
            case ALLOCATE ->
                new AllocateFunds(keys.fund(it.subject()), it.number(), it.amount(), it.effectiveOn(), evidence);
            case HAND_ON_PLAN -> handedOn(it, FundChain.PLAN, evidence);
            case HAND_ON_AUTHORITY -> handedOn(it, FundChain.AUTHORITY, evidence);
            case ADJUST_PLAN -> adjusted(it, evidence);
            case CANCEL_PLAN -> cancelled(it, evidence);
            case CARRY_OVER -> carriedOver(it, evidence);
            case CLOSE_YEAR -> new ClosePeriod(year(it), it.effectiveOn(), evidence);
            case REOPEN_YEAR -> new ReopenPeriod(year(it), it.effectiveOn(), evidence);
            default -> throw it.isOfAnotherMatter();
        };
    }

    private PlanFunds planned(Step it, List<Evidence> evidence) {
        return new PlanFunds(
                keys.fund(it.subject()), keys.programmeOfFund(it.subject()), it.amount(), it.effectiveOn(), evidence);
    }

    private TransferFunds handedOn(Step it, FundChain chain, List<Evidence> evidence) {
        FundId to = keys.fund(it.subject());
        FundId nations = FundId.of(Unit.NATION, to.fiscalYear(), to.source());
        ProgrammeId programme = chain == FundChain.PLAN ? keys.programmeOfFund(it.subject()) : null;
        return new TransferFunds(nations, to, chain, programme, it.amount(), it.effectiveOn(), evidence);
    }

    private AdjustFunds adjusted(Step it, List<Evidence> evidence) {
        ProgrammeId programme = keys.programmeOfFund(it.subject());
        return new AdjustFunds(
                keys.fund(it.subject()), FundChain.PLAN, programme, it.amount(), it.effectiveOn(), evidence);
    }

    private CancelFunds cancelled(Step it, List<Evidence> evidence) {
        ProgrammeId programme = keys.programmeOfFund(it.subject());
        return new CancelFunds(
                keys.fund(it.subject()), FundChain.PLAN, programme, it.amount(), it.effectiveOn(), evidence);
    }

    /** What was allocated late in the year goes on into the next. */
    private CarryOverFunds carriedOver(Step it, List<Evidence> evidence) {
        return new CarryOverFunds(
                keys.fund(it.subject()),
                keys.programmeOfFund(it.subject()),
                it.amount(),
                CarryOverGround.SUPPLEMENT_AFTER_SEPTEMBER,
                it.effectiveOn(),
                evidence);
    }

    private YearId year(Step it) {
        FundId fund = keys.fund(it.subject());
        return YearId.of(fund.unit(), fund.fiscalYear());
    }
}
