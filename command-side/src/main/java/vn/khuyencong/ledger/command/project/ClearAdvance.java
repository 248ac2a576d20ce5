package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.accounts.Limit;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/**
 * Thanh toán tạm ứng: an advance becomes expenditure, with papers and without cash. Amount in đồng. A request for less leaves
 * the rest of the advance open; one for more pays the difference, if the contract is named (Nghị định 347/2025/NĐ-CP Điều 6).
 *
 * @param contract on which the Treasury paid what exceeds the advance
 */
public record ClearAdvance(
        ProjectId project,
        String line,
        @Nullable String contract,
        Money amount,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        Line on = ProjectRules.mustHaveLine(line, state);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        around.mustBeValid(budgetCode, on.ref().fund().fiscalYear());
        Money open = state.books().balance(Limit.ADVANCE, line);
        String paidOn = contract;
        if (paidOn == null || !amount.isMoreThan(open)) {
            return List.of(cleared(on, amount, around));
        }
        boolean onThisLine = ProjectRules.mustHaveContract(paidOn, state).line().equals(line);
        UNKNOWN_CONTRACT.when(!onThisLine, "/contract", paidOn);
        List<Fact> facts =
                new ArrayList<>(difference(paidOn, amount.minus(open)).decide(state, around));
        if (open.isPositive()) {
            facts.add(cleared(on, open, around));
        }
        return facts;
    }

    private AdvanceCleared cleared(Line on, Money part, Circumstances around) {
        return new AdvanceCleared(
                project,
                on.ref(),
                part,
                Text.said(voucher),
                budgetCode,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around));
    }

    private DisburseFunds difference(String paidOn, Money more) {
        return new DisburseFunds(
                project,
                paidOn,
                null,
                DisbursementKind.PAYMENT,
                more,
                voucher,
                null,
                budgetCode,
                effectiveOn,
                evidence);
    }
}
