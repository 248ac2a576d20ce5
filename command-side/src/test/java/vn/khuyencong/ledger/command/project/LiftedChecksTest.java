package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_SIGNED_AFTER_YEAR;
import static vn.khuyencong.ledger.command.desk.Refusal.DOCUMENT_AFTER_YEAR_END;
import static vn.khuyencong.ledger.command.desk.Refusal.STOPPED_WITHOUT_VOLUME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.duty.ConfirmPosting;
import vn.khuyencong.ledger.command.duty.OverrideChecks;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.StopVolume;

/** What blocks a posting until a second person lets it pass in an emergency. */
class LiftedChecksTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 2, 28);

    @Test
    void a_voucher_of_the_next_year_is_booked_to_the_old_one() {
        DisburseFunds late = new DisburseFunds(
                Dossier.PROJECT,
                Dossier.CONTRACT,
                null,
                DisbursementKind.PAYMENT,
                million(100),
                "UNC 9",
                LocalDate.of(2017, 1, 5),
                null,
                LocalDate.of(2017, 1, 20),
                List.of());
        mustBeLifted(Dossier.signed(), late, DOCUMENT_AFTER_YEAR_END);
    }

    @Test
    void a_stopped_project_closes_without_measured_volume() {
        LedgerHarness ledger = LaterLife.paid(LaterLife.SETTLED);
        ledger.when(LaterLife.stop(StopVolume.WITH_VOLUME), LANH_DAO).accepted();
        mustBeLifted(ledger, LaterLife.close(LaterLife.AUGUST), STOPPED_WITHOUT_VOLUME);
    }

    @Test
    void a_contract_signed_after_its_year_goes_on() {
        LedgerHarness ledger = Dossier.approved();
        SignContract signed = new SignContract(
                Dossier.PROJECT,
                "13/HĐ",
                ContractKind.CONTRACT,
                "1",
                null,
                million(100),
                LaterLife.YEAR_END.plusDays(1),
                List.of());
        ledger.when(signed, KE_TOAN).accepted();
        CarryOverLine late = new CarryOverLine(
                Dossier.PROJECT,
                "1",
                "1n",
                LaterLife.carryOver(null, null).ground(),
                null,
                null,
                null,
                LaterLife.YEAR_END.plusDays(1),
                LaterLife.carryOver(null, null).evidence());
        mustBeLifted(ledger, late, CONTRACT_SIGNED_AFTER_YEAR);
    }

    private static void mustBeLifted(LedgerHarness ledger, ProjectCommand command, Refusal check) {
        ledger.when(command, KE_TOAN).refused(check);
        OverrideChecks wish = new OverrideChecks(command, List.of(check.name()), "thiên tai", DEADLINE);
        LedgerHarness.Step asked = ledger.when(wish, KE_TOAN);
        assertTrue(asked.accepted().held());
        EntryId entry = new EntryId(asked.accepted().recorded().getFirst().entry());
        ledger.when(new ConfirmPosting(entry), LANH_DAO).accepted();
    }
}
