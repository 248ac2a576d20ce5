package vn.khuyencong.ledger.command.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_UNDER_ANOTHER_NAME;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.COMMAND_ID_REUSED;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_CONFIRM;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTER_MAY_NOT_SETTLE;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTING_ALREADY_DECIDED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROPOSER_MAY_NOT_APPROVE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_HELD_POSTING;
import static vn.khuyencong.ledger.command.duty.Matter.LANH_DAO_AS_KE_TOAN;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_KE_TOAN;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_LANH_DAO;
import static vn.khuyencong.ledger.command.duty.Matter.held;
import static vn.khuyencong.ledger.command.duty.Matter.ledger;
import static vn.khuyencong.ledger.command.duty.Matter.plan;
import static vn.khuyencong.ledger.command.duty.Matter.planned;

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
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.BudgetApproved;

class ConfirmPostingTest {
    private static final EntryId FIRST = EntryId.of(Matter.FUND.value(), 0);

    @Test
    void up_to_the_set_amount_one_person_is_enough() {
        Step step = ledger().when(plan(million(100)), KE_TOAN);
        assertFalse(step.recorded(planned(million(100))).held());
    }

    @Test
    void above_the_set_amount_a_posting_waits_and_moves_nothing() {
        LedgerHarness ledger = ledger();
        Step step = ledger.when(plan(Money.dong(100_000_001)), KE_TOAN);
        assertTrue(step.accepted().held());
        PostingHeld posting = (PostingHeld) step.facts().getFirst();
        assertEquals(1, step.facts().size());
        assertEquals("PlanFunds", posting.command());
        assertEquals("FINANCE", posting.role());
        assertEquals(Money.dong(100_000_001), posting.amount());
        assertEquals(HoldGround.ABOVE_SET_AMOUNT, posting.ground());
        assertEquals(List.of(), posting.lifts());
        assertEquals(Money.ZERO, ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void without_a_set_amount_nothing_waits() {
        LedgerHarness.given().when(plan(million(9_000)), KE_TOAN).recorded(planned(million(9_000)));
    }

    @Test
    void a_trial_tells_that_it_would_wait_and_records_nothing() {
        Step step = ledger().when(plan(million(101)), Asking.of(KE_TOAN).asTrial());
        assertTrue(step.accepted().held());
        assertEquals(List.of(), step.facts());
    }

    @Test
    void what_the_accounts_cannot_bear_does_not_even_wait() {
        LedgerHarness ledger = ledger(planned(million(500)), Matter.proposed());
        ledger.when(Matter.approve(million(501)), LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
    }

    @Test
    void a_second_finance_officer_confirms_what_finance_posts() {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        Step step = ledger.when(new ConfirmPosting(FIRST), SECOND_KE_TOAN);
        EntryId entry = EntryId.of(Matter.FUND.value(), 1);
        step.recorded(planned(million(101)), new PostingConfirmed(FIRST, List.of(entry)));
        assertEquals("ke-toan-2", step.metaData().get("actorId"));
        assertEquals("ke-toan", step.metaData().get("posterId"));
        assertEquals(million(101), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void an_approver_confirms_what_finance_posts() {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.restarted().when(new ConfirmPosting(FIRST), LANH_DAO).accepted();
        assertEquals(million(101), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void finance_does_not_confirm_what_an_approver_posts() {
        LedgerHarness ledger = ledger(planned(million(500)), Matter.proposed());
        ConfirmPosting confirm = new ConfirmPosting(held(ledger.when(Matter.approve(million(200)), LANH_DAO)));
        ledger.when(confirm, SECOND_KE_TOAN).refused(ROLE_NOT_ALLOWED);
        List<Fact> facts = ledger.when(confirm, SECOND_LANH_DAO).facts();
        assertEquals(
                List.of(BudgetApproved.class, PostingConfirmed.class, FundsReserved.class),
                facts.stream().map(Fact::getClass).toList());
        assertEquals(million(300), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void nobody_confirms_what_the_same_person_posted_under_whatever_account() {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(new ConfirmPosting(FIRST), KE_TOAN).refused(POSTER_MAY_NOT_CONFIRM);
        ledger.when(new ConfirmPosting(FIRST), KE_TOAN_UNDER_ANOTHER_NAME).refused(POSTER_MAY_NOT_CONFIRM);
        ledger.restarted()
                .when(new ConfirmPosting(FIRST), KE_TOAN_UNDER_ANOTHER_NAME)
                .refused(POSTER_MAY_NOT_CONFIRM);
    }

    @Test
    void who_neither_posts_nor_approves_confirms_nothing() {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(new ConfirmPosting(FIRST), QUAN_TRI).refused(ROLE_NOT_ALLOWED);
        ledger.when(new ConfirmPosting(FIRST), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    @Test
    void who_proposed_a_project_does_not_confirm_its_approval() {
        LedgerHarness ledger = ledger(planned(million(500)), Matter.proposed());
        ConfirmPosting confirm = new ConfirmPosting(held(ledger.when(Matter.approve(million(200)), LANH_DAO)));
        ledger.when(confirm, KE_TOAN_UNDER_ANOTHER_NAME).refused(PROPOSER_MAY_NOT_APPROVE);
    }

    @Test
    void a_settlement_does_not_count_when_who_posted_it_has_paid_meanwhile() {
        LedgerHarness ledger = PaidMatter.ledger();
        ConfirmPosting confirm = new ConfirmPosting(held(ledger.when(PaidMatter.settle(), LANH_DAO)));
        ledger.when(PaidMatter.pay(million(1)), LANH_DAO_AS_KE_TOAN).accepted();
        ledger.when(confirm, SECOND_LANH_DAO).refused(POSTER_MAY_NOT_SETTLE);
    }

    @Test
    void a_settlement_counts_when_neither_has_paid() {
        LedgerHarness ledger = PaidMatter.ledger();
        ConfirmPosting confirm = new ConfirmPosting(held(ledger.when(PaidMatter.settle(), LANH_DAO)));
        ledger.when(PaidMatter.pay(million(1)), KE_TOAN).accepted();
        ledger.when(confirm, SECOND_LANH_DAO).accepted();
    }

    @Test
    void a_confirmation_is_decided_as_things_are_now_and_leaves_the_posting_waiting_if_it_fails() {
        LedgerHarness ledger = ledger(planned(million(90)), planned(million(90)), Matter.proposed());
        ConfirmPosting confirm = new ConfirmPosting(held(ledger.when(Matter.approve(million(150)), LANH_DAO)));
        EntryId plan = EntryId.of(Matter.FUND.value(), 0);
        ledger.when(new ReverseFundEntry(plan, Matter.MARCH, "nhầm", null), KE_TOAN)
                .accepted();
        ledger.when(confirm, SECOND_LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
        ledger.when(plan(million(90)), KE_TOAN).accepted();
        ledger.when(confirm, SECOND_LANH_DAO).accepted();
    }

    @Test
    void a_reversal_with_its_replacement_waits_as_one() {
        LedgerHarness ledger = ledger(planned(million(300)));
        ReverseFundEntry reversal = new ReverseFundEntry(FIRST, Matter.MARCH, "nhầm", plan(million(310)));
        EntryId entry = held(ledger.when(reversal, KE_TOAN));
        List<Fact> facts =
                ledger.when(new ConfirmPosting(entry), SECOND_KE_TOAN).facts();
        assertEquals(EntryId.of(FIRST.stream(), 3), ((EntryReversed) facts.getFirst()).replacedBy());
        assertEquals(planned(million(310)), facts.get(1));
        assertEquals(million(310), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_posting_is_confirmed_once() {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(new ConfirmPosting(FIRST), SECOND_KE_TOAN).accepted();
        ledger.when(new ConfirmPosting(FIRST), LANH_DAO).refused(POSTING_ALREADY_DECIDED);
    }

    @Test
    void an_entry_that_nobody_holds_is_not_confirmed() {
        LedgerHarness ledger = ledger(planned(million(1)));
        ledger.when(new ConfirmPosting(FIRST), SECOND_KE_TOAN).refused(UNKNOWN_HELD_POSTING);
        ledger.when(new ConfirmPosting(EntryId.of(Matter.PROJECT.value(), 0)), SECOND_KE_TOAN)
                .refused(UNKNOWN_HELD_POSTING);
    }

    @Test
    void a_held_command_asked_again_is_answered_the_same_before_and_after_its_confirmation() {
        LedgerHarness ledger = ledger();
        Asking asking = Asking.of(KE_TOAN).under(new UUID(1, 1));
        Asking confirming = Asking.of(LANH_DAO).under(new UUID(1, 2));
        Accepted first = ledger.when(plan(million(101)), asking).accepted();
        Step again = ledger.when(plan(million(101)), asking);
        again.alreadySaid();
        assertTrue(again.accepted().held());
        Accepted confirmed = ledger.when(new ConfirmPosting(FIRST), confirming).accepted();
        Step later = ledger.restarted().when(plan(million(101)), asking);
        later.alreadySaid();
        assertEquals(first.recorded(), later.accepted().recorded());
        Step confirmedAgain = ledger.when(new ConfirmPosting(FIRST), confirming);
        confirmedAgain.alreadySaid();
        assertEquals(confirmed.recorded(), confirmedAgain.accepted().recorded());
        ledger.when(plan(million(102)), asking).refused(COMMAND_ID_REUSED);
    }

    @Test
    void of_many_who_confirm_at_once_one_wins() throws Exception {
        LedgerHarness ledger = ledger();
        ledger.when(plan(million(101)), KE_TOAN);
        List<Callable<Verdict>> confirmers = IntStream.range(0, 200)
                .mapToObj(i -> new Caller("nguoi-" + i, Role.FINANCE, "ttkc-31", KE_TOAN.provinces()))
                .<Callable<Verdict>>map(who -> () -> ledger.send(new ConfirmPosting(FIRST), who))
                .toList();
        try (ExecutorService racing = Executors.newFixedThreadPool(32)) {
            List<Future<Verdict>> answers = racing.invokeAll(confirmers);
            long won = answers.stream()
                    .filter(it -> it.resultNow() instanceof Accepted)
                    .count();
            assertEquals(1, won);
        }
        Stream<Fact> plans = ledger.facts().stream().filter(FundsPlanned.class::isInstance);
        assertEquals(1, plans.count());
        assertEquals(million(101), ledger.balance(Account.PLAN_AVAILABLE));
    }
}
