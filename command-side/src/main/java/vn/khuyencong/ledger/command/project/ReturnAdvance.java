package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Contract;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.ReturnGround;

/**
 * Hoàn trả tạm ứng: money comes back to the Treasury. Until the end of the line's correction period it reduces the
 * spending of that year; later it is income of the budget. Amount in đồng, at most the advance outstanding.
 */
public record ReturnAdvance(
        ProjectId project,
        String contract,
        Money amount,
        String voucher,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        Contract paid = ProjectRules.mustHaveContract(contract, state);
        Line on = ProjectRules.mustHaveLine(paid.line(), state);
        return List.of(new AdvanceReturned(
                project,
                contract,
                on.ref(),
                amount,
                groundOf(on.ref()),
                Text.said(voucher),
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }

    private ReturnGround groundOf(LineRef line) {
        boolean yearIsOpen = !effectiveOn.isAfter(line.fund().fiscalYear().correctionEndsOn());
        return yearIsOpen ? ReturnGround.REDUCES_SPENDING : ReturnGround.BUDGET_INCOME;
    }
}
