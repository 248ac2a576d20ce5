package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_SIGNED_LATER;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_AUTHORITY_AVAILABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_PLAN_AVAILABLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/** Decision before plan before approval before contract before payment, each by its own date. */
class OrderOfDocumentsTest {
    private static final LocalDate DAY_BEFORE_459 = LocalDate.of(2016, 3, 20);
    private static final List<Evidence> LATE_AND_459 = List.of(Evidence.of(DECISION_OF_SUCCESSOR), BY_459.getFirst());

    @Test
    void a_plan_is_not_older_than_the_decision_that_gives_it() {
        PlanFunds early = new PlanFunds(Dossier.FUND, null, million(1), DAY_BEFORE_459, BY_459);
        Details details = Dossier.proposed().when(early, KE_TOAN).refused(DECISION_SIGNED_LATER);
        assertEquals(List.of("2016-03-20", "2016-03-21"), details.values());
        assertEquals("/effectiveOn", details.field());
    }

    @Test
    void an_allocation_is_not_older_than_the_decision_that_gives_it() {
        AllocateFunds early = new AllocateFunds(Dossier.FUND, null, million(1), DAY_BEFORE_459, BY_459);
        Dossier.proposed().when(early, KE_TOAN).refused(DECISION_SIGNED_LATER);
    }

    @Test
    void an_approval_is_not_older_than_the_decision_that_gives_it() {
        ApproveBudget early = new ApproveBudget(
                Dossier.PROJECT, null, List.of(Dossier.line("1", million(1))), DAY_BEFORE_459, BY_459);
        Dossier.proposed().when(early, LANH_DAO).refused(DECISION_SIGNED_LATER);
    }

    @Test
    void one_decision_that_was_signed_in_time_is_enough() {
        AllocateFunds given = new AllocateFunds(Dossier.FUND, null, million(1), Dossier.MARCH, LATE_AND_459);
        Dossier.proposed().when(given, KE_TOAN).accepted();
    }

    @Test
    void an_approval_is_not_older_than_the_plan_that_it_takes_from() {
        LedgerHarness ledger = Dossier.proposed();
        ledger.when(new PlanFunds(Dossier.FUND, null, million(500), Dossier.JUNE, BY_459), KE_TOAN)
                .accepted();
        Details details = ledger.when(Dossier.approve(million(1_200)), LANH_DAO).refused(EXCEEDS_PLAN_AVAILABLE);
        assertEquals(Dossier.APRIL, details.firstDate());
        assertEquals(million(1_000), details.available());
    }

    @Test
    void a_contract_is_not_older_than_the_approval_of_its_line() {
        SignContract early = new SignContract(
                Dossier.PROJECT, "c", ContractKind.CONTRACT, "1", null, million(1), Dossier.MARCH, List.of());
        Details details = Dossier.approved().when(early, KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
        assertEquals(Dossier.MARCH, details.firstDate());
    }

    @Test
    void a_payment_is_not_older_than_its_contract() {
        DisburseFunds early = Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.APRIL);
        Details details = Dossier.signed().when(early, KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        assertEquals(Dossier.APRIL, details.firstDate());
        assertEquals(million(0), details.available());
    }

    @Test
    void a_payment_is_not_older_than_the_allocation_that_it_draws_on() {
        LedgerHarness ledger = Dossier.signed();
        ledger.when(new AllocateFunds(Dossier.FUND, null, million(900), Dossier.JULY, BY_459), KE_TOAN)
                .accepted();
        Details details = ledger.when(Dossier.disburse(DisbursementKind.PAYMENT, million(400), Dossier.JUNE), KE_TOAN)
                .refused(EXCEEDS_AUTHORITY_AVAILABLE);
        assertEquals(Dossier.JUNE, details.firstDate());
        assertEquals(million(300), details.available());
    }
}
