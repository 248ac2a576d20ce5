package vn.khuyencong.ledger.command.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_NOW_APPROVER;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.DECIDED_BY_WRONG_LEVEL;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_SIGNED_LATER;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.NOT_AN_OVERRIDE;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_ALREADY_REGULARISED;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_CONFIRMED;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_NEEDED;
import static vn.khuyencong.ledger.command.desk.Refusal.OVERRIDE_NOT_POSSIBLE;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_CONFIRM;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_HELD_POSTING;
import static vn.khuyencong.ledger.command.duty.Matter.DEADLINE;
import static vn.khuyencong.ledger.command.duty.Matter.LANH_DAO_AS_KE_TOAN;
import static vn.khuyencong.ledger.command.duty.Matter.MARCH;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_KE_TOAN;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_LANH_DAO;
import static vn.khuyencong.ledger.command.duty.Matter.held;
import static vn.khuyencong.ledger.command.duty.Matter.override;
import static vn.khuyencong.ledger.command.duty.Matter.plan;
import static vn.khuyencong.ledger.command.duty.Matter.planTooEarly;
import static vn.khuyencong.ledger.command.duty.Matter.planned;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.command.project.AssignBeneficiary;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;

class OverrideChecksTest {
    private static final OverrideChecks EARLY = override(planTooEarly(million(1)), "DECISION_SIGNED_LATER");

    /** The checks of the law and of this ledger that block unless a second person lifts them; all else never gives way. */
    private static final Set<Refusal> CHECKS = EnumSet.of(
            DECISION_SIGNED_LATER,
            DECIDED_BY_WRONG_LEVEL,
            Refusal.DOCUMENT_AFTER_YEAR_END,
            Refusal.BUDGET_CODE_NOT_VALID,
            Refusal.CONTRACT_SIGNED_AFTER_YEAR,
            Refusal.STOPPED_WITHOUT_VOLUME);

    private final LedgerHarness ledger = LedgerHarness.given();

    @Test
    void an_override_waits_for_an_approver_whatever_its_amount() {
        Step step = ledger.when(EARLY, KE_TOAN);
        assertTrue(step.accepted().held());
        PostingHeld posting = (PostingHeld) step.facts().getFirst();
        assertEquals("PlanFunds", posting.command());
        assertEquals(HoldGround.OVERRIDE, posting.ground());
        assertEquals(List.of("DECISION_SIGNED_LATER"), posting.lifts());
        assertEquals("bão số 3, phải chi ngay", posting.reason());
        assertEquals(DEADLINE, posting.deadline());
        assertEquals(million(1), posting.amount());
        assertEquals(Money.ZERO, ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void only_an_approver_who_is_another_person_lets_it_count() {
        EntryId entry = held(ledger.when(EARLY, KE_TOAN));
        ledger.when(new ConfirmPosting(entry), SECOND_KE_TOAN).refused(ROLE_NOT_ALLOWED);
        ledger.when(new ConfirmPosting(entry), LANH_DAO)
                .recorded(
                        new FundsPlanned(Matter.FUND, null, million(1), Matter.FEBRUARY, BY_459),
                        new PostingConfirmed(entry, List.of(EntryId.of(Matter.FUND.value(), 1))));
    }

    @Test
    void who_asked_does_not_confirm_under_another_account() {
        EntryId entry = held(ledger.when(EARLY, LANH_DAO_AS_KE_TOAN));
        ledger.when(new ConfirmPosting(entry), LANH_DAO).refused(POSTER_MAY_NOT_CONFIRM);
    }

    @Test
    void it_lifts_nothing_but_what_stands_in_the_way() {
        ledger.when(override(plan(million(1)), "DECISION_SIGNED_LATER"), KE_TOAN)
                .refused(OVERRIDE_NOT_NEEDED);
        ledger.when(override(planTooEarly(million(1))), KE_TOAN).refused(OVERRIDE_NOT_NEEDED);
        ledger.when(override(planTooEarly(million(1)), "DECISION_SIGNED_LATER", "DECIDED_BY_WRONG_LEVEL"), KE_TOAN)
                .refused(OVERRIDE_NOT_NEEDED);
        ledger.when(override(planTooEarly(million(1)), "DECIDED_BY_WRONG_LEVEL"), KE_TOAN)
                .refused(DECISION_SIGNED_LATER);
    }

    @ParameterizedTest
    @EnumSource
    void no_other_check_can_be_lifted(Refusal check) {
        if (!CHECKS.contains(check)) {
            assertEquals(
                    List.of(check.name()),
                    ledger.when(override(planTooEarly(million(1)), check.name()), KE_TOAN)
                            .refused(OVERRIDE_NOT_POSSIBLE)
                            .values());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "decision_signed_later", "ANYTHING"})
    void what_is_no_check_cannot_be_lifted(String name) {
        ledger.when(override(planTooEarly(million(1)), name), KE_TOAN).refused(OVERRIDE_NOT_POSSIBLE);
    }

    @Test
    void the_account_rule_holds_when_it_is_asked_and_when_it_is_confirmed() {
        LedgerHarness books = LedgerHarness.given(Matter.plannedEarly(million(500)), Matter.proposed());
        String late = "DECISION_SIGNED_LATER";
        books.when(override(Matter.approve(million(501), Matter.FEBRUARY, BY_459), late), LANH_DAO)
                .refused(EXCEEDS_PLAN_AVAILABLE);
        EntryId asked =
                held(books.when(override(Matter.approve(million(500), Matter.FEBRUARY, BY_459), late), LANH_DAO));
        books.when(new ReverseFundEntry(EntryId.of(Matter.FUND.value(), 0), MARCH, "nhầm", null), KE_TOAN)
                .accepted();
        books.when(new ConfirmPosting(asked), SECOND_LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void a_wrong_level_is_lifted_for_one_assignment() {
        LedgerHarness books =
                LedgerHarness.given(planned(million(500)), Matter.proposed(), World.registered(Matter.OF_THE_SO));
        books.when(Matter.approve(million(300)), LANH_DAO).accepted();
        AssignBeneficiary assign = new AssignBeneficiary(Matter.PROJECT, "1", PARTY, million(300), null, MARCH, BY_459);
        books.when(assign, KE_TOAN).refused(DECIDED_BY_WRONG_LEVEL);
        EntryId entry = held(books.when(override(assign, "DECIDED_BY_WRONG_LEVEL"), KE_TOAN));
        books.when(new ConfirmPosting(entry), SECOND_LANH_DAO).accepted();
    }

    @Test
    void who_proposed_a_project_does_not_let_its_approval_count() {
        LedgerHarness books = LedgerHarness.given(Matter.plannedEarly(million(500)), Matter.proposed());
        OverrideChecks early = override(Matter.approve(million(1), Matter.FEBRUARY, BY_459), "DECISION_SIGNED_LATER");
        EntryId asked = held(books.when(early, LANH_DAO));
        books.when(new ConfirmPosting(asked), KE_TOAN_NOW_APPROVER).refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void an_override_says_why() {
        List<String> late = List.of("DECISION_SIGNED_LATER");
        ledger.when(new OverrideChecks(planTooEarly(million(1)), late, " ", DEADLINE), KE_TOAN)
                .refused(INVALID_VALUE);
    }

    @Test
    void only_who_may_post_it_asks_for_it() {
        ledger.when(EARLY, QUAN_TRI).refused(ROLE_NOT_ALLOWED);
        ledger.when(EARLY, LANH_DAO).refused(ROLE_NOT_ALLOWED);
        ledger.when(EARLY, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void who_neither_posts_nor_approves_asks_for_nothing_whatever_it_would_lift() {
        ledger.when(override(plan(million(1)), "ANYTHING"), QUAN_TRI).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void of_money_that_goes_to_another_fund_both_halves_wait_and_count() {
        FundId other = FundId.of(World.VINH_LONG, Matter.FUND.fiscalYear(), Matter.FUND.source());
        LedgerHarness books = LedgerHarness.given(Matter.plannedEarly(million(5)));
        TransferFunds early =
                new TransferFunds(Matter.FUND, other, FundChain.PLAN, null, million(5), Matter.FEBRUARY, BY_459);
        EntryId entry = held(books.when(override(early, "DECISION_SIGNED_LATER"), KE_TOAN));
        List<Fact> facts = books.when(new ConfirmPosting(entry), LANH_DAO).facts();
        assertEquals(
                List.of(FundsTransferredOut.class, PostingConfirmed.class, FundsTransferredIn.class),
                facts.stream().map(Fact::getClass).toList());
    }

    @Test
    void its_papers_are_made_good_once() {
        EntryId entry = held(ledger.when(EARLY, KE_TOAN));
        RegulariseOverride made = new RegulariseOverride(entry, MARCH, BY_459);
        ledger.when(made, KE_TOAN).refused(OVERRIDE_NOT_CONFIRMED);
        ledger.when(new ConfirmPosting(entry), LANH_DAO).accepted();
        ledger.when(made, KE_TOAN).recorded(new OverrideRegularised(entry, MARCH, BY_459));
        ledger.restarted().when(made, SECOND_KE_TOAN).refused(OVERRIDE_ALREADY_REGULARISED);
    }

    @Test
    void what_was_returned_has_no_papers_to_make_good() {
        EntryId entry = held(ledger.when(EARLY, KE_TOAN));
        ledger.when(new ReturnPosting(entry, "không cần nữa"), LANH_DAO).accepted();
        ledger.when(new RegulariseOverride(entry, MARCH, BY_459), KE_TOAN).refused(OVERRIDE_NOT_CONFIRMED);
    }

    @Test
    void the_papers_are_there_and_not_of_tomorrow() {
        EntryId entry = held(ledger.when(EARLY, KE_TOAN));
        ledger.when(new ConfirmPosting(entry), LANH_DAO).accepted();
        ledger.when(new RegulariseOverride(entry, MARCH, List.of()), KE_TOAN).refused(EVIDENCE_MISSING);
        ledger.when(new RegulariseOverride(entry, World.TOMORROW, BY_459), KE_TOAN)
                .refused(DATE_IN_FUTURE);
        ledger.when(new RegulariseOverride(entry, MARCH, BY_459), QUAN_TRI).refused(ROLE_NOT_ALLOWED);
        ledger.when(new RegulariseOverride(entry, MARCH, BY_459), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void only_an_override_has_papers_to_make_good() {
        LedgerHarness above = Matter.ledger();
        EntryId entry = held(above.when(plan(million(101)), KE_TOAN));
        above.when(new RegulariseOverride(entry, MARCH, BY_459), KE_TOAN).refused(NOT_AN_OVERRIDE);
        above.when(new RegulariseOverride(EntryId.of(entry.stream(), 9), MARCH, BY_459), KE_TOAN)
                .refused(UNKNOWN_HELD_POSTING);
    }
}
