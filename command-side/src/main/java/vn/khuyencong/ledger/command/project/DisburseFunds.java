package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.DOCUMENT_AFTER_YEAR_END;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.project.Contracts.Contract;
import vn.khuyencong.ledger.command.project.ProjectState.Line;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/**
 * Giải ngân: book what the Treasury paid on a contract, as an advance or a payment. Amount in đồng, at most what the
 * contract has undrawn and the fund has authority for, on its date and on every later one; {@code effectiveOn} is the
 * Treasury's date. Only a task (nhiệm vụ) is paid without a beneficiary.
 *
 * @param line where a part of the contract stands, the line on which it stands now if not given: what stays in the old
 *     year after the rest went on may still be paid there until its correction period ends
 */
public record DisburseFunds(
        ProjectId project,
        String contract,
        @Nullable String line,
        DisbursementKind kind,
        Money amount,
        String voucher,
        @Nullable LocalDate documentDate,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectCommand {

    @Override
    public List<? extends Fact> decide(ProjectState state, Circumstances around) {
        ProjectRules.mustCarryMoney(project, state, around);
        ProjectProposed proposal = ProjectRules.mustExist(project, state, around);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
        ProjectRules.mustRun(project, state);
        Contract paid = ProjectRules.mustHaveContract(contract, state);
        Line on = ProjectRules.mustHavePaid(contract, line, state);
        String at = on.ref().id();
        BENEFICIARY_MISSING.when(proposal.kind() != ProjectKind.TASK && on.beneficiary() == null, "", at);
        EXCEEDS_CONTRACT_UNDRAWN.whenMore(amount, paid.undrawnOn(at, effectiveOn), effectiveOn, "/amount", contract);
        mustBeDocumentedIn(on.ref().fund().fiscalYear(), around);
        around.mustBeValid(budgetCode, on.ref().fund().fiscalYear());
        return List.of(new FundsDisbursed(
                project,
                contract,
                kind,
                on.ref(),
                amount,
                Text.said(voucher),
                documentDate,
                budgetCode,
                effectiveOn,
                ProjectRules.restsOn(on, evidence, around)));
    }

    /** The correction period is there to book what was done by 31/12; a later document belongs to a later year. */
    private void mustBeDocumentedIn(FiscalYear year, Circumstances around) {
        if (documentDate != null) {
            boolean late = documentDate.isAfter(year.endsOn());
            around.unlessLifted(DOCUMENT_AFTER_YEAR_END, late, "/documentDate", documentDate, year.endsOn());
        }
    }
}
