package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;

/** Two lines with a contract each; money of a contract moves only on a line on which it stands or stood. */
class ContractOnItsLineTest {
    private static final LineRef OTHER = Dossier.LINE.renamed("2");
    private static final String OF_OTHER = "13/HĐ";

    private final LedgerHarness ledger = LedgerHarness.given(
            Dossier.PLANNED,
            Dossier.ALLOCATED,
            Dossier.PROPOSED,
            new BudgetApproved(
                    Dossier.PROJECT,
                    HAI_PHONG,
                    List.of(line(Dossier.LINE, million(500)), line(OTHER, million(200))),
                    Dossier.APRIL,
                    BY_459),
            Dossier.SIGNED,
            new ContractSigned(
                    Dossier.PROJECT, OF_OTHER, ContractKind.CONTRACT, OTHER, null, million(200), Dossier.MAY, BY_459),
            paidOnOther(DisbursementKind.ADVANCE),
            paidOnOther(DisbursementKind.PAYMENT));

    @ParameterizedTest
    @MethodSource
    void nothing_moves_on_a_line_on_which_the_contract_never_stood(ProjectCommand command) {
        ledger.when(command, KE_TOAN).refused(UNKNOWN_LINE);
    }

    static Stream<ProjectCommand> nothing_moves_on_a_line_on_which_the_contract_never_stood() {
        return onLine("2", Dossier.CONTRACT);
    }

    @ParameterizedTest
    @MethodSource
    void it_moves_on_the_line_on_which_it_stands(ProjectCommand command) {
        ledger.when(command, KE_TOAN).accepted();
    }

    static Stream<ProjectCommand> it_moves_on_the_line_on_which_it_stands() {
        return onLine("2", OF_OTHER);
    }

    @Test
    void an_advance_is_not_cleared_with_a_payment_on_another_line() {
        ClearAdvance elsewhere =
                new ClearAdvance(Dossier.PROJECT, "1", OF_OTHER, million(1), "GTT 01", null, Dossier.JULY, List.of());
        ledger.when(elsewhere, KE_TOAN).refused(UNKNOWN_CONTRACT);
    }

    /** What comes back comes after the correction period, where no contract is opened again. */
    private static Stream<ProjectCommand> onLine(String line, String contract) {
        Money one = million(1);
        return Stream.of(
                new DisburseFunds(
                        Dossier.PROJECT,
                        contract,
                        line,
                        DisbursementKind.PAYMENT,
                        one,
                        "GRT 02",
                        null,
                        null,
                        Dossier.JULY,
                        List.of()),
                new ReturnAdvance(Dossier.PROJECT, contract, line, one, "GNT 01", null, LaterLife.NEXT_YEAR, List.of()),
                new RefundPayment(Dossier.PROJECT, contract, line, one, "GNT 02", null, LaterLife.NEXT_YEAR, List.of()),
                new DisallowAmount(
                        Dossier.PROJECT,
                        contract,
                        line,
                        one,
                        DisallowanceGround.BEFORE_SETTLEMENT,
                        "sai định mức",
                        Dossier.JULY,
                        BY_459),
                new OrderRecovery(
                        Dossier.PROJECT, contract, line, one, null, "không có khối lượng", Dossier.JULY, BY_459));
    }

    private static BudgetLine line(LineRef line, Money amount) {
        return new BudgetLine(line, PARTY, amount, null);
    }

    private static FundsDisbursed paidOnOther(DisbursementKind kind) {
        return new FundsDisbursed(
                Dossier.PROJECT, OF_OTHER, kind, OTHER, million(50), "GRT 01", null, null, Dossier.JUNE, BY_459);
    }
}
