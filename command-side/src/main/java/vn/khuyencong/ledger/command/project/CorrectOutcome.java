package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;

/**
 * Đính chính kết quả: say that the outcomes of an earlier entry are these instead; both stay visible.
 */
public record CorrectOutcome(
        ProjectId project,
        EntryId entry,
        @Nullable String line,
        List<Outcome> outcomes,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectRules.mustExist(project, state, around);
        UNKNOWN_ENTRY.when(!(state.entries().at(entry) instanceof OutcomeRecorded), "/entry", entry);
        UNKNOWN_LINE.when(line != null && state.line(line) == null, "/line", String.valueOf(line));
        Outcomes.mustNest(outcomes);
        ProjectRules.mustKnowIfShown(evidence, around);
        return List.of(new OutcomeCorrected(project, entry, line, outcomes, Text.said(reason), effectiveOn, evidence));
    }
}
