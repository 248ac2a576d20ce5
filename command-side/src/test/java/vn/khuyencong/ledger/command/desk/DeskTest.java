package vn.khuyencong.ledger.command.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.COMMAND_ID_REUSED;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.STALE_VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.Asking;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.decision.RegisterDecision;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.project.ApproveBudget;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;

class DeskTest {
    private static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    @Test
    void the_same_command_asked_twice_happens_once_and_is_answered_the_same() {
        LedgerHarness ledger = LedgerHarness.given();
        Accepted first = ledger.when(plan(100), Asking.of(KE_TOAN).under(ID)).accepted();
        Step again = ledger.when(plan(100), Asking.of(KE_TOAN).under(ID));
        again.alreadySaid();
        assertEquals(first.recorded(), again.accepted().recorded());
        assertFalse(first.repeated());
    }

    @Test
    void what_was_asked_is_remembered_by_the_log_alone() {
        LedgerHarness ledger = LedgerHarness.given();
        Accepted first = ledger.when(plan(100), Asking.of(KE_TOAN).under(ID)).accepted();
        Step again = ledger.restarted().when(plan(100), Asking.of(KE_TOAN).under(ID));
        again.alreadySaid();
        assertEquals(first.recorded(), again.accepted().recorded());
    }

    @Test
    void one_id_does_not_carry_two_commands() {
        LedgerHarness ledger = LedgerHarness.given();
        ledger.when(plan(100), Asking.of(KE_TOAN).under(ID)).accepted();
        Details details = ledger.when(plan(101), Asking.of(KE_TOAN).under(ID)).refused(COMMAND_ID_REUSED);
        assertEquals(List.of(ID.toString()), details.values());
    }

    @Test
    void the_same_content_under_another_id_happens_again() {
        LedgerHarness ledger = LedgerHarness.given();
        ledger.when(plan(100), KE_TOAN).accepted();
        ledger.when(plan(100), KE_TOAN).accepted();
        assertEquals(million(200), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_refusal_does_not_use_up_the_id() {
        LedgerHarness ledger = LedgerHarness.given();
        ledger.when(plan(100), Asking.of(LANH_DAO).under(ID)).refused(ROLE_NOT_ALLOWED);
        ledger.when(plan(100), Asking.of(KE_TOAN).under(ID)).recorded(planned(100));
    }

    @Test
    void a_trial_says_what_would_be_recorded_and_records_nothing() {
        LedgerHarness ledger = LedgerHarness.given();
        Step trial = ledger.when(plan(100), Asking.of(KE_TOAN).under(ID).asTrial());
        assertEquals(List.of(), trial.facts());
        assertEquals(
                List.of(new Recorded("", "", "FundsPlanned@1")),
                trial.accepted().recorded());
        ledger.when(plan(100), Asking.of(KE_TOAN).under(ID)).recorded(planned(100));
    }

    @Test
    void a_trial_is_refused_like_the_command_itself() {
        LedgerHarness.given().when(plan(0), Asking.of(KE_TOAN).asTrial()).refused(INVALID_VALUE);
    }

    @Test
    void a_value_that_no_fact_can_carry_is_told_at_its_field_where_that_is_known() {
        Details amount = LedgerHarness.given().when(plan(0), KE_TOAN).refused(INVALID_VALUE);
        assertEquals("/amount", amount.field());
        RegisterDecision unreadable = new RegisterDecision("QD 459", "31-ubnd", MARCH, null, null, null);
        Details number = LedgerHarness.given().when(unreadable, KE_TOAN).refused(INVALID_VALUE);
        assertEquals("", number.field());
    }

    @Test
    void who_has_seen_the_last_version_may_go_on() {
        LedgerHarness.given(planned(1))
                .when(plan(100), Asking.of(KE_TOAN).having(0))
                .recorded(planned(100));
    }

    @Test
    void who_has_seen_an_older_version_must_look_again() {
        Details details = LedgerHarness.given(planned(1), planned(2))
                .when(plan(100), Asking.of(KE_TOAN).having(0))
                .refused(STALE_VERSION);
        assertEquals(List.of("0", "1"), details.values());
    }

    @Test
    void an_accepted_command_is_answered_again_even_though_its_version_has_passed() {
        LedgerHarness ledger = LedgerHarness.given(planned(1));
        Asking asking = Asking.of(KE_TOAN).under(ID).having(0);
        ledger.when(plan(100), asking).accepted();
        ledger.when(plan(100), asking).alreadySaid();
    }

    @Test
    void each_fact_says_for_ever_who_asked_and_under_which_id() {
        Step step = LedgerHarness.given().when(plan(100), Asking.of(KE_TOAN).under(ID));
        assertEquals("ke-toan", step.metaData().get("actorId"));
        assertEquals("FINANCE", step.metaData().get("role"));
        assertEquals("ttkc-31", step.metaData().get("organisation"));
        assertEquals(ID.toString(), step.metaData().get("commandId"));
        assertFalse(step.metaData().containsKey("provinces"));
        assertFalse(step.metaData().containsKey("personId"));
    }

    @Test
    void an_id_that_nobody_can_read_is_refused_before_any_stream_is_opened() {
        RegisterDecision unreadable = new RegisterDecision("QD 459", "31-ubnd", MARCH, null, null, null);
        LedgerHarness.given().when(unreadable, KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void nobody_who_holds_a_year_asks_for_a_fund() {
        LedgerHarness ledger = LedgerHarness.given(planned(1_000), proposed(0));
        ledger.when(approve(0, 300), LANH_DAO).accepted();
        String project = ProjectId.of(new UUID(1, 0)).value();
        String year = YearId.of(HAI_PHONG, new FiscalYear(2016)).value();
        assertEquals(List.of(project, FUND.value(), year), ledger.opened());
    }

    @Test
    void of_many_approvals_that_race_for_one_plan_only_as_many_win_as_it_bears() throws Exception {
        int projects = 8;
        Fact[] given = Stream.concat(
                        Stream.of(planned(1_000)), IntStream.range(0, projects).mapToObj(DeskTest::proposed))
                .toArray(Fact[]::new);
        LedgerHarness ledger = LedgerHarness.given(given);
        List<Callable<Verdict>> approvals = IntStream.range(0, projects)
                .<Callable<Verdict>>mapToObj(i -> () -> ledger.send(approve(i, 300), LANH_DAO))
                .toList();
        long won = 0;
        try (ExecutorService racing = Executors.newFixedThreadPool(projects)) {
            for (Future<Verdict> verdict : racing.invokeAll(approvals)) {
                won += verdict.get() instanceof Accepted ? 1 : 0;
            }
        }
        assertEquals(3, won);
        assertEquals(million(100), ledger.balance(Account.PLAN_AVAILABLE));
        assertEquals(
                3,
                ledger.facts().stream().filter(FundsReserved.class::isInstance).count());
    }

    private static PlanFunds plan(long million) {
        return new PlanFunds(FUND, null, million(million), MARCH, BY_459);
    }

    private static FundsPlanned planned(long million) {
        return new FundsPlanned(FUND, null, million(million), MARCH, BY_459);
    }

    private static ProjectProposed proposed(int number) {
        return new ProjectProposed(
                ProjectId.of(new UUID(1, number)),
                HAI_PHONG,
                ProjectKind.SINGLE,
                ProgrammeLevel.LOCAL,
                null,
                "Đề án " + number,
                null,
                null,
                null,
                null,
                null,
                MARCH);
    }

    private static ApproveBudget approve(int number, long million) {
        ApproveBudget.Line line = new ApproveBudget.Line(
                "1", null, FundingSource.PROVINCIAL, new FiscalYear(2016), null, null, million(million), null);
        return new ApproveBudget(ProjectId.of(new UUID(1, number)), null, List.of(line), MARCH, BY_459);
    }
}
