package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.AMOUNT_IS_NOT_THE_LINES;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_ALREADY_ASSIGNED;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Giao cho cơ sở thụ hưởng (Thông tư 36/2013/TT-BCT Điều 23): a line gets its beneficiary. With {@code newLine} the
 * amount leaves the line and stands on its own; no fund is touched. Amount in đồng.
 */
public record AssignBeneficiary(
        ProjectId project,
        String line,
        PartyId beneficiary,
        Money amount,
        @Nullable String newLine,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        ProjectRules.mustRun(project, state);
        ProjectProposed proposal = ProjectRules.mustExist(project, state, around);
        BENEFICIARY_NOT_FOR_TASK.when(proposal.kind() == ProjectKind.TASK, "/beneficiary", line);
        Line from = ProjectRules.mustHaveLine(line, state);
        Authority.mustDecide(Authority.Change.BENEFICIARY, proposal, evidence, around);
        BENEFICIARY_ALREADY_ASSIGNED.when(from.beneficiary() != null, "/line", line);
        ProjectRules.mustKnowParty(beneficiary, "/beneficiary", around);
        LINE_ID_TAKEN.when(newLine != null && state.line(newLine) != null, "/newLine", String.valueOf(newLine));
        mustBeWhole(state);
        LineRef target = newLine == null ? null : from.ref().renamed(newLine);
        return List.of(new BeneficiaryAssigned(
                project,
                from.ref(),
                beneficiary,
                amount,
                target,
                effectiveOn,
                ProjectRules.restsOn(from, evidence, around)));
    }

    /** Without a new line it is the whole line that gets its beneficiary; a part is what the line's account bears. */
    private void mustBeWhole(ProjectState state) {
        if (newLine == null) {
            Money uncontracted = state.books().balance(Limit.LINE_UNCONTRACTED, line);
            Money whole = uncontracted.plus(state.contracts().worthOn(line));
            AMOUNT_IS_NOT_THE_LINES.when(!amount.equals(whole), "/amount", line, amount, whole);
        }
    }
}
