package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.project.AdjustBudget;
import vn.khuyencong.ledger.command.project.AppraiseProject;
import vn.khuyencong.ledger.command.project.ApproveBudget;
import vn.khuyencong.ledger.command.project.AssignBeneficiary;
import vn.khuyencong.ledger.command.project.CarryOverLine;
import vn.khuyencong.ledger.command.project.ChangeSource;
import vn.khuyencong.ledger.command.project.CloseProject;
import vn.khuyencong.ledger.command.project.ProposeProject;
import vn.khuyencong.ledger.command.project.RejectProject;
import vn.khuyencong.ledger.command.project.ReturnProject;
import vn.khuyencong.ledger.command.project.StopProject;
import vn.khuyencong.ledger.command.project.SuspendProject;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.AppraisalLevel;
import vn.khuyencong.ledger.events.project.AppraisalOpinion;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.StopVolume;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** From the lines of the day book that are about a project to their commands. */
final class ProjectSteps {
    private final Keys keys;
    private final Map<String, Row> proposals = Keys.register("proposals", "proposal");
    private final List<Row> budgetLines = Table.read(Keys.FOLDER + "/budget-lines.csv");

    ProjectSteps(Keys keys) {
        this.keys = keys;
    }

    Command<?> said(Step it, List<Evidence> evidence) {
        return switch (it.act()) {
            case PROPOSE -> proposed(it);
            case APPRAISE_AT_BASE -> appraised(it, AppraisalLevel.BASE, evidence);
            case APPRAISE_AT_MINISTRY -> appraised(it, AppraisalLevel.MINISTRY, evidence);
            case SEND_BACK -> new ReturnProject(it.project(), it.reason(), it.effectiveOn());
            case REJECT -> new RejectProject(it.project(), it.reason(), it.effectiveOn(), evidence);
            case APPROVE -> approved(it, evidence);
            case ADJUST_BUDGET -> new AdjustBudget(it.project(), it.line(), it.amount(), it.effectiveOn(), evidence);
            case CHANGE_SOURCE -> changed(it, keys.fund(it.detail()), evidence);
            case ASSIGN_BENEFICIARY -> assigned(it, evidence);
            case SUSPEND -> new SuspendProject(it.project(), it.reason(), it.effectiveOn(), evidence);
            case STOP ->
                new StopProject(it.project(), StopVolume.valueOf(it.detail()), it.reason(), it.effectiveOn(), evidence);
            case CARRY_LINE_OVER -> carriedOver(it, evidence);
            case CLOSE -> new CloseProject(it.project(), it.effectiveOn(), evidence);
            default -> throw it.isOfAnotherMatter();
        };
    }

    private ProposeProject proposed(Step it) {
        Row proposal = Keys.row(proposals, it.subject());
        String cost = proposal.orNull("total_cost");
        String before = proposal.orNull("registered_again_from");
        return new ProposeProject(
                Keys.project(proposal.text("project")),
                new Unit(proposal.text("unit")),
                ProjectKind.valueOf(proposal.text("kind")),
                ProgrammeLevel.valueOf(proposal.text("level")),
                keys.programmeOrNull(proposal.orNull("programme")),
                proposal.text("name"),
                Keys.partyOrNull(proposal.orNull("implementer")),
                Keys.partyOrNull(proposal.orNull("beneficiary")),
                Keys.activitiesOrNull(proposal.orNull("activities")),
                cost == null ? null : Money.parse(cost),
                before == null ? null : Keys.project(before),
                it.effectiveOn());
    }

    private static AppraiseProject appraised(Step it, AppraisalLevel level, List<Evidence> evidence) {
        return new AppraiseProject(
                it.project(),
                level,
                AppraisalOpinion.valueOf(it.detail()),
                it.amountOrNull(),
                it.reason(),
                it.effectiveOn(),
                evidence);
    }

    private ApproveBudget approved(Step it, List<Evidence> evidence) {
        List<ApproveBudget.Line> lines = budgetLines.stream()
                .filter(row -> row.text("step").equals(it.name()))
                .map(this::budgetLine)
                .toList();
        return new ApproveBudget(it.project(), null, lines, it.effectiveOn(), evidence);
    }

    private ApproveBudget.Line budgetLine(Row row) {
        FundId fund = keys.fund(row.text("fund"));
        return new ApproveBudget.Line(
                row.text("line"),
                fund.unit(),
                fund.source(),
                fund.fiscalYear(),
                Keys.activitiesOrNull(row.orNull("activities")),
                Keys.partyOrNull(row.orNull("beneficiary")),
                Money.parse(row.text("amount")),
                null);
    }

    AssignBeneficiary assigned(Step it, List<Evidence> evidence) {
        return new AssignBeneficiary(
                it.project(),
                it.line(),
                Keys.party(it.party()),
                it.amount(),
                it.numberOrNull(),
                it.effectiveOn(),
                evidence);
    }

    private static ChangeSource changed(Step it, FundId fund, List<Evidence> evidence) {
        return new ChangeSource(
                it.project(),
                it.line(),
                it.number(),
                fund.source(),
                fund.unit(),
                fund.fiscalYear(),
                it.effectiveOn(),
                evidence);
    }

    /** All that is contracted and advanced goes on. */
    private static CarryOverLine carriedOver(Step it, List<Evidence> evidence) {
        return new CarryOverLine(
                it.project(),
                it.line(),
                it.number(),
                CarryOverGround.valueOf(it.detail()),
                null,
                null,
                null,
                it.effectiveOn(),
                evidence);
    }
}
