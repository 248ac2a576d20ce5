package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;

/** Ghi kết quả: what the work brought, each result in its own unit. Possible after closing too: results come late. */
public record RecordOutcome(
        ProjectId project,
        @Nullable String line,
        List<Outcome> outcomes,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectRules.mustHaveRun(project, state, around);
        UNKNOWN_LINE.when(line != null && state.line(line) == null, "/line", String.valueOf(line));
        Outcomes.mustNest(outcomes);
        ProjectRules.mustKnowIfShown(evidence, around);
        return List.of(new OutcomeRecorded(project, line, outcomes, effectiveOn, evidence));
    }
}
