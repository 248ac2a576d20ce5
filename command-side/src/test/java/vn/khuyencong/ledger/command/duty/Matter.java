package vn.khuyencong.ledger.command.duty;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.People;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.project.ApproveBudget;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

/** One fund and one national group project of Hải Phòng, and what is posted on them. */
final class Matter {
    static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    static final ProjectId PROJECT = ProjectId.of(new UUID(0, 17));
    static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    static final LocalDate FEBRUARY = LocalDate.of(2016, 2, 1);
    static final LocalDate DEADLINE = LocalDate.of(2026, 2, 28);
    static final Caller SECOND_KE_TOAN = new Caller("ke-toan-2", Role.FINANCE, "ttkc-31", Set.of("31"));
    static final Caller SECOND_LANH_DAO = new Caller("lanh-dao-2", Role.APPROVER, "sct-31", Set.of("*"));
    /** Another account of the approver, with a finance officer's role. */
    static final Caller LANH_DAO_AS_KE_TOAN =
            new Caller("nhap-lieu", People.LANH_DAO.person(), Role.FINANCE, "sct-31", Set.of("*"));

    static final DecisionId OF_THE_SO = DecisionId.of(DecisionNumber.of("9/QĐ-SCT"), "31-sct", MARCH);

    private Matter() {}

    /** A ledger where more than 100 million needs a second person. */
    static LedgerHarness ledger(Fact... more) {
        return LedgerHarness.confirmingAbove(million(100), more);
    }

    static PlanFunds plan(Money amount) {
        return new PlanFunds(FUND, null, amount, MARCH, BY_459);
    }

    static FundsPlanned planned(Money amount) {
        return new FundsPlanned(FUND, null, amount, MARCH, BY_459);
    }

    static FundsPlanned plannedEarly(Money amount) {
        return new FundsPlanned(FUND, null, amount, FEBRUARY, BY_459);
    }

    /** Decided by 459 before it was signed. */
    static PlanFunds planTooEarly(Money amount) {
        return new PlanFunds(FUND, null, amount, FEBRUARY, BY_459);
    }

    static ProjectProposed proposed() {
        return new ProjectProposed(
                PROJECT,
                HAI_PHONG,
                ProjectKind.GROUP,
                ProgrammeLevel.NATIONAL,
                null,
                "Máy sấy",
                PARTY,
                null,
                null,
                null,
                null,
                FEBRUARY);
    }

    static ApproveBudget approve(Money amount) {
        return approve(amount, MARCH, BY_459);
    }

    static ApproveBudget approve(Money amount, LocalDate on, List<Evidence> by) {
        ApproveBudget.Line line = new ApproveBudget.Line(
                "1", null, FundingSource.PROVINCIAL, new FiscalYear(2016), null, null, amount, null);
        return new ApproveBudget(PROJECT, null, List.of(line), on, by);
    }

    static OverrideChecks override(Command<?> command, String... lifts) {
        return new OverrideChecks(command, List.of(lifts), "bão số 3, phải chi ngay", DEADLINE);
    }

    /** The posting that the step holds. */
    static EntryId held(Step step) {
        return new EntryId(step.accepted().recorded().getFirst().entry());
    }
}
