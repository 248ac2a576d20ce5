package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.LINES_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_PROPOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Stage;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/** Phê duyệt: a decision gives the project its budget lines, each from one fund. Never by who proposed it. */
public record ApproveBudget(
        ProjectId project,
        @Nullable ProgrammeId programme,
        List<Line> lines,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    /**
     * One line to approve. Amount in đồng.
     *
     * @param unit whose fund pays, the project's own unit if not given
     */
    public record Line(
            String line,
            @Nullable Unit unit,
            FundingSource source,
            FiscalYear fiscalYear,
            @Nullable Activities activities,
            @Nullable PartyId beneficiary,
            Money amount,
            @Nullable String normVersion) {}

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.APPROVER);
        ProjectProposed proposal = ProjectRules.mustExist(project, state, around);
        PROJECT_NOT_PROPOSED.when(!mayGetLines(proposal, state), "/project", project);
        ProjectRules.mustRun(project, state);
        PROPOSER_MAY_NOT_APPROVE.when(state.wasProposedBy(around), "", project);
        around.mustKnowDecision(evidence);
        around.mustBeSigned(evidence, effectiveOn);
        ProgrammeId under = programme == null ? proposal.programme() : programme;
        UNKNOWN_PROGRAMME.when(
                under != null && around.registry().programme(under) == null, "/programme", String.valueOf(under));
        return List.of(new BudgetApproved(
                project, proposal.unit(), approved(proposal, under, state, around), effectiveOn, evidence));
    }

    /** A project that runs over several years (đề án điểm) gets the lines of each year by a decision of its own. */
    private static boolean mayGetLines(ProjectProposed proposal, ProjectState state) {
        boolean nextYears = state.stage() == Stage.APPROVED && proposal.kind() == ProjectKind.POINT;
        return state.stage() == Stage.PROPOSED || nextYears;
    }

    private List<BudgetLine> approved(
            ProjectProposed proposal, @Nullable ProgrammeId under, ProjectState state, Circumstances around) {
        LINES_MISSING.when(lines.isEmpty(), "/lines", proposal.project());
        Set<String> ids = new HashSet<>(state.lines().keySet());
        List<BudgetLine> approved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String field = "/lines/" + i;
            Line line = lines.get(i);
            LINE_ID_TAKEN.when(!ids.add(line.line()), field + "/line", line.line());
            approved.add(approved(line, field, proposal, under, around));
        }
        return approved;
    }

    private static BudgetLine approved(
            Line line, String field, ProjectProposed proposal, @Nullable ProgrammeId under, Circumstances around) {
        PartyId beneficiary = line.beneficiary() == null ? proposal.beneficiary() : line.beneficiary();
        BENEFICIARY_NOT_FOR_TASK.when(
                proposal.kind() == ProjectKind.TASK && beneficiary != null, field + "/beneficiary", line.line());
        ProjectRules.mustKnowParty(beneficiary, field + "/beneficiary", around);
        Activities activities = line.activities() == null ? proposal.activities() : line.activities();
        List<ActivityCode> codes = activities == null ? List.of() : activities.codes();
        codes.forEach(
                code -> UNKNOWN_ACTIVITY.when(!around.registry().gazetteer().knows(code), field + "/activities", code));
        Unit payer = line.unit() == null ? proposal.unit() : line.unit();
        FundId fund = FundId.of(payer, line.fiscalYear(), line.source());
        return new BudgetLine(
                new LineRef(line.line(), fund, activities, under), beneficiary, line.amount(), line.normVersion());
    }
}
