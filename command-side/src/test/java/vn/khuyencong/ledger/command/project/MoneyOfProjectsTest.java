package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_CLOSED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROJECT_NOT_APPROVED;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.ProjectClosed;

/** What every command that moves a project's money asks alike. */
class MoneyOfProjectsTest {
    static List<Named<ProjectCommand>> moneyCommands() {
        return Stream.of(
                        Dossier.assign(million(1), null),
                        Dossier.sign("13/HĐ", million(1)),
                        Dossier.amend(million(1)),
                        Dossier.disburse(DisbursementKind.PAYMENT, million(1), Dossier.JUNE),
                        Dossier.clear(million(1)),
                        Dossier.giveBack(million(1), Dossier.JULY),
                        LaterLife.refund(1, Dossier.JULY),
                        LaterLife.accept(1, null),
                        LaterLife.order(1),
                        LaterLife.carryOver(null, null),
                        Dossier.close())
                .map(command -> Named.<ProjectCommand>of(command.getClass().getSimpleName(), command))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("moneyCommands")
    void money_moves_only_on_a_project_that_somebody_proposed(ProjectCommand command) {
        LedgerHarness.given().when(command, KE_TOAN).refused(UNKNOWN_PROJECT);
    }

    @ParameterizedTest
    @MethodSource("moneyCommands")
    void money_moves_only_after_the_approval(ProjectCommand command) {
        Dossier.proposed().when(command, KE_TOAN).refused(PROJECT_NOT_APPROVED);
    }

    @ParameterizedTest
    @MethodSource("moneyCommands")
    void money_does_not_move_after_the_closing(ProjectCommand command) {
        Dossier.signed(new ProjectClosed(Dossier.PROJECT, List.of(), Dossier.JULY, List.of()))
                .when(command, KE_TOAN)
                .refused(PROJECT_CLOSED);
    }

    @ParameterizedTest
    @MethodSource("moneyCommands")
    void money_is_moved_by_finance_staff(ProjectCommand command) {
        Dossier.advanced().when(command, LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("moneyCommands")
    void money_is_moved_by_staff_of_the_province(ProjectCommand command) {
        Dossier.advanced().when(command, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }
}
