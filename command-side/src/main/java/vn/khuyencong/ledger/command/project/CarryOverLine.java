package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_SIGNED_AFTER_YEAR;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_ADVANCE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.NOTHING_LEFT_ON_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_A_SUCCESSOR;
import static vn.khuyencong.ledger.command.project.Authority.Change.EXTENSION_INTO_NEXT_YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.LineCarriedOver;

/**
 * Chuyển nguồn: the contracted rest and the open advance of a line go on into the next fiscal year, on a new line; no cash
 * moves. Luật 89/2025/QH15 Điều 66 lists the grounds. Amounts in đồng.
 *
 * @param unit whose fund goes on, when a successor has taken over; the same if not given
 * @param undrawn how much of the contracted rest goes on, all of it if not given
 * @param advance how much of the open advance goes on, all of it if not given
 */
public record CarryOverLine(
        ProjectId project,
        String line,
        String newLine,
        CarryOverGround ground,
        @Nullable Unit unit,
        @Nullable Money undrawn,
        @Nullable Money advance,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        Line on = ProjectRules.mustHaveLine(line, state);
        ProjectRules.mustBeFree(newLine, state);
        around.mustKnowDecision(evidence);
        Authority.mustDecide(
                EXTENSION_INTO_NEXT_YEAR, ProjectRules.mustExist(project, state, around), evidence, around);
        mustGoOn(on.ref().fund().unit(), around.registry().gazetteer());
        List<ContractShare> contracts = shares(state);
        NOTHING_LEFT_ON_LINE.when(contracts.isEmpty(), "/line", line);
        mustHaveBeenSigned(contracts, on.ref(), state, around);
        return List.of(new LineCarriedOver(
                project,
                on.ref(),
                on.ref().movedTo(newLine, nextYears(on.ref().fund())),
                ground,
                contracts,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }

    /** Money of a unit goes on with the unit itself or with who took its place. */
    private void mustGoOn(Unit before, Gazetteer gazetteer) {
        boolean goesOn = unit == null || unit.equals(before) || gazetteer.wentOnIn(before, unit);
        UNIT_NOT_A_SUCCESSOR.when(!goesOn, "/unit", String.valueOf(unit), before);
    }

    private List<ContractShare> shares(ProjectState state) {
        Money rest = state.contracts().undrawnOn(line).stream()
                .map(ContractShare::undrawn)
                .reduce(Money.ZERO, Money::plus);
        Money open = state.books().balance(Limit.ADVANCE, line);
        Money wantedRest = undrawn == null ? rest : undrawn;
        Money wantedOpen = advance == null ? open : advance;
        EXCEEDS_CONTRACT_UNDRAWN.whenMore(wantedRest, rest, effectiveOn, "/undrawn", line);
        EXCEEDS_ADVANCE.whenMore(wantedOpen, open, effectiveOn, "/advance", line);
        return state.contracts().shares(line, wantedRest, wantedOpen);
    }

    private void mustHaveBeenSigned(
            List<ContractShare> contracts, LineRef from, ProjectState state, Circumstances around) {
        LocalDate yearEnd = from.fund().fiscalYear().endsOn();
        for (ContractShare share : contracts) {
            LocalDate signed =
                    ProjectRules.mustHaveContract(share.contract(), state).signedOn();
            boolean late = ground == CarryOverGround.CONTRACT_SIGNED && signed.isAfter(yearEnd);
            around.unlessLifted(CONTRACT_SIGNED_AFTER_YEAR, late, "/ground", share.contract(), signed, yearEnd);
        }
    }

    private FundId nextYears(FundId fund) {
        return FundId.of(unit == null ? fund.unit() : unit, fund.fiscalYear().next(), fund.source());
    }
}
