package vn.khuyencong.ledger.command.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.People.QUAN_TRI;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.POSTING_ALREADY_DECIDED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_HELD_POSTING;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_KE_TOAN;
import static vn.khuyencong.ledger.command.duty.Matter.SECOND_LANH_DAO;
import static vn.khuyencong.ledger.command.duty.Matter.held;
import static vn.khuyencong.ledger.command.duty.Matter.ledger;
import static vn.khuyencong.ledger.command.duty.Matter.plan;
import static vn.khuyencong.ledger.command.duty.Matter.planned;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingReturned;

class ReturnPostingTest {
    private static final EntryId FIRST = EntryId.of(Matter.FUND.value(), 0);
    private static final ReturnPosting RETURN = new ReturnPosting(FIRST, "thiếu bảng kê");

    private final LedgerHarness ledger = ledger();

    @Test
    void a_second_person_returns_a_posting_and_it_is_posted_anew() {
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(RETURN, SECOND_KE_TOAN).recorded(new PostingReturned(FIRST, "thiếu bảng kê"));
        assertEquals(Money.ZERO, ledger.balance(Account.PLAN_AVAILABLE));
        ledger.when(new ConfirmPosting(FIRST), LANH_DAO).refused(POSTING_ALREADY_DECIDED);
        EntryId anew = held(ledger.when(plan(million(101)), KE_TOAN));
        ledger.when(new ConfirmPosting(anew), LANH_DAO)
                .recorded(
                        planned(million(101)), new PostingConfirmed(anew, List.of(EntryId.of(Matter.FUND.value(), 3))));
    }

    @Test
    void who_posted_it_withdraws_it() {
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(RETURN, KE_TOAN).recorded(new PostingReturned(FIRST, "thiếu bảng kê"));
    }

    @Test
    void an_approver_returns_what_finance_posted_and_nobody_without_a_duty_does() {
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(RETURN, QUAN_TRI).refused(ROLE_NOT_ALLOWED);
        ledger.when(RETURN, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        ledger.when(RETURN, LANH_DAO).accepted();
    }

    @Test
    void what_a_project_holds_is_not_returned_from_another_province() {
        LedgerHarness books = ledger(planned(million(500)), Matter.proposed());
        EntryId entry = held(books.when(Matter.approve(million(200)), LANH_DAO));
        ReturnPosting back = new ReturnPosting(entry, "thiếu bảng kê");
        books.when(back, LANH_DAO_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        books.when(back, SECOND_LANH_DAO).accepted();
    }

    @Test
    void a_posting_is_returned_once_and_not_after_its_confirmation() {
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(new ConfirmPosting(FIRST), LANH_DAO).accepted();
        ledger.when(RETURN, SECOND_KE_TOAN).refused(POSTING_ALREADY_DECIDED);
    }

    @Test
    void a_return_says_why() {
        ledger.when(plan(million(101)), KE_TOAN);
        ledger.when(new ReturnPosting(FIRST, " "), SECOND_KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void what_nobody_holds_is_not_returned() {
        ledger.when(RETURN, SECOND_KE_TOAN).refused(UNKNOWN_HELD_POSTING);
    }
}
