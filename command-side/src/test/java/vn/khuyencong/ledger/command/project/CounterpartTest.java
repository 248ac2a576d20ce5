package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.TOMORROW;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DATE_IN_FUTURE;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_COUNTERPART_EVIDENCED;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.WorkAccepted;

/** Đối ứng: promised, shown by vouchers, accepted with the volume; never disbursed. */
class CounterpartTest {
    @Test
    void it_is_promised_and_shown_without_touching_any_fund() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.commit(900), KE_TOAN)
                .recorded(new CounterpartCommitted(
                        Dossier.PROJECT, LaterLife.COUNTERPART, null, million(900), Dossier.MAY, BY_459));
        ledger.when(LaterLife.evidence(300), KE_TOAN)
                .recorded(new CounterpartEvidenced(
                        Dossier.PROJECT,
                        LaterLife.COUNTERPART,
                        null,
                        million(300),
                        "HĐ 7",
                        null,
                        Dossier.JUNE,
                        BY_459));
        assertEquals(Money.ZERO, ledger.balance(Account.TREASURY));
    }

    @Test
    void volume_is_accepted_with_the_counterpart_that_vouchers_show() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.evidence(300), KE_TOAN).accepted();
        ledger.when(LaterLife.accept(500, million(301)), KE_TOAN).refused(EXCEEDS_COUNTERPART_EVIDENCED);
        ledger.when(LaterLife.accept(500, million(300)), KE_TOAN)
                .recorded(new WorkAccepted(
                        Dossier.PROJECT,
                        Dossier.LINE,
                        million(500),
                        LaterLife.COUNTERPART,
                        million(300),
                        "BBNT 01",
                        Dossier.JULY,
                        BY_459));
        assertEquals(million(500), ledger.balance(Account.WORK_ACCEPTED));
        assertEquals(million(300), ledger.balance(Account.COUNTERPART_ACCEPTED));
    }

    @Test
    void volume_is_accepted_without_counterpart_too() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.accept(500, null), KE_TOAN).accepted();
        assertEquals(Money.ZERO, ledger.balance(Account.COUNTERPART_ACCEPTED));
    }

    @Test
    void vouchers_that_were_accepted_are_not_taken_away() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.evidence(300), KE_TOAN).accepted();
        ledger.when(LaterLife.accept(500, million(300)), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, LaterLife.AUGUST, null), KE_TOAN).refused(EXCEEDS_COUNTERPART_EVIDENCED);
        ledger.when(Dossier.reverse(3, LaterLife.AUGUST, null), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, LaterLife.AUGUST, LaterLife.evidence(200)), KE_TOAN)
                .accepted();
        assertEquals(million(200), ledger.balance(Account.COUNTERPART_EVIDENCED));
    }

    @Test
    void a_promise_is_replaced_by_the_right_one() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(LaterLife.commit(900), KE_TOAN).accepted();
        ledger.when(Dossier.reverse(2, Dossier.JULY, LaterLife.commit(800)), KE_TOAN)
                .accepted();
        assertEquals(million(800), ledger.balance(Account.COUNTERPART_COMMITTED));
    }

    @Test
    void a_proposal_may_promise_but_rests_on_something() {
        Dossier.proposed().when(LaterLife.commit(900), KE_TOAN).refused(EVIDENCE_MISSING);
        Dossier.proposed().when(LaterLife.evidence(300), KE_TOAN).accepted();
    }

    @Test
    void who_promises_is_registered() {
        Dossier.approved()
                .when(
                        new CommitCounterpart(
                                Dossier.PROJECT,
                                LaterLife.YEAR_2016,
                                World.UNKNOWN_PARTY,
                                million(1),
                                Dossier.MAY,
                                List.of()),
                        KE_TOAN)
                .refused(UNKNOWN_PARTY);
        Dossier.approved()
                .when(
                        new EvidenceCounterpart(
                                Dossier.PROJECT,
                                LaterLife.YEAR_2016,
                                World.UNKNOWN_PARTY,
                                million(1),
                                "HĐ 7",
                                null,
                                Dossier.MAY,
                                List.of()),
                        KE_TOAN)
                .refused(UNKNOWN_PARTY);
    }

    @Test
    void what_tomorrow_brings_was_neither_shown_nor_accepted() {
        EvidenceCounterpart shown = new EvidenceCounterpart(
                Dossier.PROJECT, LaterLife.YEAR_2016, null, million(1), "HĐ 7", null, TOMORROW, List.of());
        Dossier.approved().when(shown, KE_TOAN).refused(DATE_IN_FUTURE);
        AcceptWork accepted = new AcceptWork(Dossier.PROJECT, "1", million(1), null, "b", TOMORROW, List.of());
        Dossier.approved().when(accepted, KE_TOAN).refused(DATE_IN_FUTURE);
    }

    @Test
    void volume_is_accepted_on_a_line_of_the_project_and_is_not_less_than_nothing() {
        AcceptWork elsewhere = new AcceptWork(Dossier.PROJECT, "9", million(1), null, "b", Dossier.JULY, List.of());
        Dossier.approved().when(elsewhere, KE_TOAN).refused(UNKNOWN_LINE);
        Dossier.approved().when(LaterLife.accept(1, million(-1)), KE_TOAN).refused(INVALID_VALUE);
        Dossier.approved().when(LaterLife.accept(0, null), KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void what_is_shown_with_counterpart_is_registered() {
        List<Evidence> unknown = List.of(Evidence.of(World.UNKNOWN_DECISION));
        CommitCounterpart promised =
                new CommitCounterpart(Dossier.PROJECT, LaterLife.YEAR_2016, null, million(1), Dossier.MAY, unknown);
        EvidenceCounterpart shown = new EvidenceCounterpart(
                Dossier.PROJECT, LaterLife.YEAR_2016, null, million(1), "HĐ 7", null, Dossier.JUNE, unknown);
        Dossier.approved().when(promised, KE_TOAN).refused(UNKNOWN_DECISION);
        Dossier.approved().when(shown, KE_TOAN).refused(UNKNOWN_DECISION);
    }

    @Test
    void counterpart_is_taken_by_finance_staff_from_the_proposal_to_the_closing() {
        for (ProjectCommand command : List.of(LaterLife.commit(1), LaterLife.evidence(1))) {
            Dossier.approved().when(command, LANH_DAO).refused(ROLE_NOT_ALLOWED);
            Dossier.approved().when(command, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
            Dossier.proposed(Dossier.RETURNED).when(command, KE_TOAN).refused(PROJECT_NOT_APPROVED);
            Dossier.approved(LaterLife.CLOSED).when(command, KE_TOAN).refused(PROJECT_CLOSED);
            LedgerHarness.given().when(command, KE_TOAN).refused(UNKNOWN_PROJECT);
        }
    }
}
