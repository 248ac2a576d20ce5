package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.CODE_UNCHANGED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.CodeReclassified;

/**
 * Điều chỉnh mục lục ngân sách (Nghị định 347/2025/NĐ-CP, Mẫu 09): book a money entry to another budget code; no cash moves.
 */
public record ReclassifyCode(
        ProjectId project, EntryId entry, BudgetCode to, String voucher, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        ProjectRules.mustHaveRun(project, state, around);
        CodedEntry coded = UNKNOWN_ENTRY.unless(CodedEntry.at(entry, state), "/entry", entry);
        CODE_UNCHANGED.when(to.equals(coded.code()), "/to", entry);
        Line on = ProjectRules.mustHaveLine(coded.line().id(), state);
        around.mustBeValid(to, coded.line().fund().fiscalYear());
        return List.of(new CodeReclassified(
                project,
                entry,
                coded.line(),
                coded.amount(),
                coded.code(),
                to,
                Text.said(voucher),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }
}
