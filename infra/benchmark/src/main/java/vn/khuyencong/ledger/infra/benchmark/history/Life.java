package vn.khuyencong.ledger.infra.benchmark.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/** One project from its proposal to its outcome, as a list of commands, each with the facts that it left. */
record Life(
        ProjectId project, FundId fund, PartyId beneficiary, LocalDate from, Money budget, List<Evidence> evidence) {
    private static final String CONTRACT = "01/HĐ-TTKC";
    private static final int DAYS_APART = 20;

    /** Tells each command's facts, the project's first. */
    void tell(Consumer<List<Told>> commands) {
        Money third = Money.dong(budget.dong() / 3);
        Money rest = budget.minus(third).minus(third);
        commands.accept(List.of(proposed()));
        commands.accept(List.of(approved(), reserved()));
        commands.accept(List.of(signed()));
        commands.accept(List.of(paid(DisbursementKind.ADVANCE, third, 3), drawn(third, 3)));
        commands.accept(List.of(cleared(third)));
        commands.accept(List.of(paid(DisbursementKind.PAYMENT, third, 5), drawn(third, 5)));
        commands.accept(List.of(paid(DisbursementKind.PAYMENT, rest, 6), drawn(rest, 6)));
        commands.accept(List.of(brought()));
    }

    private LocalDate step(int number) {
        return from.plusDays((long) number * DAYS_APART);
    }

    private LineRef line() {
        return new LineRef("1", fund, Activities.of("A3.1"), null);
    }

    private Told proposed() {
        return Told.of(
                project,
                new ProjectProposed(
                        project,
                        fund.unit(),
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến vào sản xuất cơ khí",
                        null,
                        beneficiary,
                        Activities.of("A3.1"),
                        budget,
                        null,
                        step(0)));
    }

    private Told approved() {
        return Told.of(
                project,
                new BudgetApproved(
                        project,
                        fund.unit(),
                        List.of(new BudgetLine(line(), beneficiary, budget, null)),
                        step(1),
                        evidence));
    }

    private Told reserved() {
        return Told.of(
                fund,
                new FundsReserved(fund, EntryId.of(project.value(), 1), change(Account.PLAN_AVAILABLE, budget, 1)));
    }

    private Told signed() {
        return Told.of(
                project,
                new ContractSigned(
                        project, CONTRACT, ContractKind.CONTRACT, line(), beneficiary, budget, step(2), evidence));
    }

    private Told paid(DisbursementKind kind, Money amount, int number) {
        LocalDate date = step(number);
        return Told.of(
                project,
                new FundsDisbursed(
                        project, CONTRACT, kind, line(), amount, "UNC-" + number, date, null, date, evidence));
    }

    private Told drawn(Money amount, int number) {
        EntryId entry = EntryId.of(project.value(), number);
        return Told.of(fund, new FundsDrawn(fund, entry, change(Account.AUTHORITY_AVAILABLE, amount, number)));
    }

    private List<GuardedChange> change(Account account, Money taken, int number) {
        return List.of(new GuardedChange(account, step(number), taken.negated()));
    }

    private Told cleared(Money advance) {
        return Told.of(project, new AdvanceCleared(project, line(), advance, "TTTU-1", null, step(4), evidence));
    }

    private Told brought() {
        return Told.of(
                project,
                new OutcomeRecorded(
                        project, "1", List.of(new Outcome("cơ sở", 1L, null, null, null, null)), step(7), evidence));
    }
}
