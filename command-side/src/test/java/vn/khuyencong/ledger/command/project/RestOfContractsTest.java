package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.events.project.DisbursementKind.ADVANCE;
import static vn.khuyencong.ledger.events.project.DisbursementKind.PAYMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.LineCarriedOver;

/** What a contract has left, and what of an advance is its own, beside another contract of the same line. */
class RestOfContractsTest {
    private static final String OTHER = "13/HĐ";
    private static final ProjectCommand BACK = Dossier.giveBack(million(100), Dossier.JULY);
    private static final ProjectCommand ORDER = LaterLife.order(100);
    private static final ProjectCommand PAY_ONE = Dossier.disburse(PAYMENT, million(1), LaterLife.AUGUST);

    private final LedgerHarness ledger = Dossier.approved();

    @Test
    void an_amended_contract_is_paid_up_to_what_it_is_worth_now() {
        all(Dossier.sign(Dossier.CONTRACT, million(100)), Dossier.amend(million(100)));
        ledger.when(Dossier.disburse(PAYMENT, million(201), Dossier.JULY), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
        ledger.when(Dossier.disburse(PAYMENT, million(200), Dossier.JULY), KE_TOAN)
                .accepted();
    }

    @Test
    void what_was_recovered_in_its_year_is_paid_again() {
        both(ADVANCE);
        all(ORDER, LaterLife.recover(5, 100, LaterLife.AUGUST));
        ledger.when(Dossier.disburse(PAYMENT, million(100), LaterLife.AUGUST), KE_TOAN)
                .accepted();
    }

    @ParameterizedTest
    @MethodSource
    void what_came_back_by_mistake_is_not_paid_again(DisbursementKind kind, List<ProjectCommand> back) {
        both(kind);
        back.forEach(this::accept);
        all(Dossier.reverse(4 + back.size(), LaterLife.AUGUST, null));
        ledger.when(PAY_ONE, KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    static Stream<Arguments> what_came_back_by_mistake_is_not_paid_again() {
        LocalDate day = LaterLife.AUGUST;
        return Stream.of(
                Arguments.of(ADVANCE, List.of(BACK)),
                Arguments.of(PAYMENT, List.of(LaterLife.refund(100, day))),
                Arguments.of(ADVANCE, List.of(ORDER, LaterLife.recover(5, 100, day))));
    }

    @ParameterizedTest
    @MethodSource
    void an_advance_goes_on_with_the_contract_that_still_has_it(String holder, List<ProjectCommand> before) {
        all(Dossier.sign(Dossier.CONTRACT, million(200)), Dossier.sign(OTHER, million(200)));
        all(Dossier.disburse(PAYMENT, million(100), Dossier.JUNE));
        all(Dossier.disburse(ADVANCE, million(100), Dossier.JUNE), advanceOther());
        before.forEach(this::accept);
        LineCarriedOver on = (LineCarriedOver) ledger.when(LaterLife.carryOver(Money.ZERO, million(100)), KE_TOAN)
                .facts()
                .getFirst();
        assertEquals(List.of(new ContractShare(holder, Money.ZERO, million(100))), on.contracts());
    }

    static Stream<Arguments> an_advance_goes_on_with_the_contract_that_still_has_it() {
        ProjectCommand mistaken = Dossier.reverse(7, LaterLife.AUGUST, null);
        return Stream.of(
                Arguments.of(OTHER, List.of(BACK)),
                Arguments.of(OTHER, List.of(ORDER)),
                Arguments.of(Dossier.CONTRACT, List.of(BACK, mistaken)),
                Arguments.of(Dossier.CONTRACT, List.of(ORDER, mistaken)));
    }

    /** A contract that is paid out, and another of the line that has something left. */
    private void both(DisbursementKind kind) {
        all(Dossier.sign(Dossier.CONTRACT, million(100)), Dossier.sign(OTHER, million(50)));
        all(Dossier.disburse(kind, million(100), Dossier.JUNE));
    }

    private static ProjectCommand advanceOther() {
        return new DisburseFunds(
                Dossier.PROJECT, OTHER, null, ADVANCE, million(100), "GRT 02", null, null, Dossier.JUNE, List.of());
    }

    private void all(ProjectCommand... commands) {
        Stream.of(commands).forEach(this::accept);
    }

    private void accept(ProjectCommand command) {
        ledger.when(command, KE_TOAN).accepted();
    }
}
