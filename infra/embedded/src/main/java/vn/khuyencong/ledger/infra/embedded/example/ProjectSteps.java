package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.project.AmendContract;
import vn.khuyencong.ledger.command.project.ApproveBudget;
import vn.khuyencong.ledger.command.project.AssignBeneficiary;
import vn.khuyencong.ledger.command.project.ClearAdvance;
import vn.khuyencong.ledger.command.project.CloseProject;
import vn.khuyencong.ledger.command.project.DisburseFunds;
import vn.khuyencong.ledger.command.project.ProposeProject;
import vn.khuyencong.ledger.command.project.RecordOutcome;
import vn.khuyencong.ledger.command.project.ReturnAdvance;
import vn.khuyencong.ledger.command.project.ReturnProject;
import vn.khuyencong.ledger.command.project.SignContract;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** From the lines of the day book that are about a project to their commands. */
final class ProjectSteps {
    private final Keys keys;
    private final Map<String, Row> proposals = Keys.register("proposals", "proposal");
    private final List<Row> budgetLines = Table.read(Keys.FOLDER + "/budget-lines.csv");
    private final List<Row> outcomes = Table.read(Keys.FOLDER + "/outcomes.csv");

    ProjectSteps(Keys keys) {
        this.keys = keys;
    }

    ProposeProject proposed(Step it) {
        Row proposal = proposals.get(it.subject());
        if (proposal == null) {
            throw new IllegalArgumentException("no proposal is called " + it.subject());
        }
        String cost = proposal.orNull("total_cost");
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
                null,
                it.effectiveOn());
    }

    ReturnProject sentBack(Step it) {
        return new ReturnProject(project(it), it.reason(), it.effectiveOn());
    }

    ApproveBudget approved(Step it, List<Evidence> evidence) {
        List<ApproveBudget.Line> lines = budgetLines.stream()
                .filter(row -> row.text("step").equals(it.name()))
                .map(this::budgetLine)
                .toList();
        return new ApproveBudget(project(it), null, lines, it.effectiveOn(), evidence);
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
                project(it),
                it.line(),
                Keys.party(it.party()),
                it.amount(),
                it.numberOrNull(),
                it.effectiveOn(),
                evidence);
    }

    SignContract signed(Step it, ContractKind kind, List<Evidence> evidence) {
        return new SignContract(
                project(it),
                it.number(),
                kind,
                it.line(),
                Keys.partyOrNull(it.partyOrNull()),
                it.amount(),
                it.effectiveOn(),
                evidence);
    }

    AmendContract amended(Step it, List<Evidence> evidence) {
        return new AmendContract(project(it), it.number(), it.amount(), it.effectiveOn(), evidence);
    }

    DisburseFunds disbursed(Step it, DisbursementKind kind, List<Evidence> evidence) {
        return new DisburseFunds(
                project(it),
                it.number(),
                null,
                kind,
                it.amount(),
                it.voucher(),
                it.documentOn(),
                null,
                it.effectiveOn(),
                evidence);
    }

    ClearAdvance cleared(Step it, List<Evidence> evidence) {
        return new ClearAdvance(
                project(it), it.line(), null, it.amount(), it.voucher(), null, it.effectiveOn(), evidence);
    }

    ReturnAdvance returned(Step it, List<Evidence> evidence) {
        return new ReturnAdvance(
                project(it), it.number(), null, it.amount(), it.voucher(), null, it.effectiveOn(), evidence);
    }

    RecordOutcome outcome(Step it, List<Evidence> evidence) {
        List<Outcome> results = outcomes.stream()
                .filter(row -> row.text("step").equals(it.name()))
                .map(row -> new Outcome(
                        row.text("unit"), Long.valueOf(row.text("quantity")), row.orNull("note"), null, null, null))
                .toList();
        return new RecordOutcome(project(it), it.lineOrNull(), results, it.effectiveOn(), evidence);
    }

    CloseProject closed(Step it, List<Evidence> evidence) {
        return new CloseProject(project(it), it.effectiveOn(), evidence);
    }

    private static ProjectId project(Step it) {
        return Keys.project(it.subject());
    }
}
