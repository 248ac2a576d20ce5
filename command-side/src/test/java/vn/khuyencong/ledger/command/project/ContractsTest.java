package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.CONTRACT_NUMBER_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_CONTRACT_UNDRAWN;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_CONTRACT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;

class ContractsTest {
    private static final List<Evidence> UNREGISTERED = List.of(Evidence.of(World.UNKNOWN_DECISION));

    @Test
    void a_contract_commits_money_of_its_line() {
        Dossier.approved()
                .when(Dossier.sign(Dossier.CONTRACT, million(500)), KE_TOAN)
                .recorded(Dossier.SIGNED);
    }

    @Test
    void what_is_shown_with_a_contract_stands_before_the_decision_of_its_line() {
        SignContract shown = new SignContract(
                Dossier.PROJECT, "c", ContractKind.TASK_ASSIGNMENT, "1", PARTY, million(1), Dossier.MAY, BY_TEXT);
        Dossier.approved()
                .when(shown, KE_TOAN)
                .recorded(new ContractSigned(
                        Dossier.PROJECT,
                        "c",
                        ContractKind.TASK_ASSIGNMENT,
                        Dossier.LINE,
                        PARTY,
                        million(1),
                        Dossier.MAY,
                        List.of(BY_TEXT.getFirst(), BY_459.getFirst())));
    }

    @Test
    void contracts_never_exceed_their_line() {
        Details details = Dossier.signed()
                .when(Dossier.sign("13/HĐ", million(101)), KE_TOAN)
                .refused(EXCEEDS_LINE_UNCONTRACTED);
        assertEquals(List.of("101000000", "100000000", "1", "2016-05-02"), details.values());
    }

    @Test
    void a_contract_is_not_older_than_the_approval_of_its_line() {
        SignContract early = new SignContract(
                Dossier.PROJECT, "c", ContractKind.CONTRACT, "1", null, million(1), Dossier.MARCH, List.of());
        Dossier.approved().when(early, KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void a_contract_stands_on_a_line_of_the_project() {
        SignContract elsewhere = new SignContract(
                Dossier.PROJECT, "c", ContractKind.CONTRACT, "9", null, million(1), Dossier.MAY, List.of());
        Dossier.approved().when(elsewhere, KE_TOAN).refused(UNKNOWN_LINE);
    }

    @Test
    void a_contract_number_is_used_once() {
        Dossier.signed()
                .when(Dossier.sign(Dossier.CONTRACT, million(1)), KE_TOAN)
                .refused(CONTRACT_NUMBER_TAKEN);
    }

    @Test
    void a_contractor_is_registered() {
        SignContract unknown = new SignContract(
                Dossier.PROJECT,
                "c",
                ContractKind.CONTRACT,
                "1",
                World.UNKNOWN_PARTY,
                million(1),
                Dossier.MAY,
                List.of());
        Dossier.approved().when(unknown, KE_TOAN).refused(UNKNOWN_PARTY);
    }

    @Test
    void what_is_shown_with_a_contract_is_registered() {
        SignContract unfounded = new SignContract(
                Dossier.PROJECT, "c", ContractKind.CONTRACT, "1", null, million(1), Dossier.MAY, UNREGISTERED);
        Dossier.approved().when(unfounded, KE_TOAN).refused(UNKNOWN_DECISION);
    }

    @Test
    void an_amendment_raises_a_contract() {
        Dossier.signed().when(Dossier.amend(million(100)), KE_TOAN).recorded(amended(million(100)));
    }

    @Test
    void an_amendment_lowers_a_contract_down_to_what_was_paid() {
        Dossier.advanced().when(Dossier.amend(million(-300)), KE_TOAN).recorded(amended(million(-300)));
    }

    @Test
    void an_amendment_never_goes_below_what_was_paid() {
        Details details =
                Dossier.advanced().when(Dossier.amend(million(-301)), KE_TOAN).refused(EXCEEDS_CONTRACT_UNDRAWN);
        assertEquals(List.of("301000000", "300000000", Dossier.CONTRACT, "2016-06-01"), details.values());
    }

    @Test
    void one_contract_does_not_give_what_another_has_undrawn() {
        Dossier.signed(Dossier.signed("13/HĐ", million(100)))
                .when(Dossier.amend(million(-501)), KE_TOAN)
                .refused(EXCEEDS_CONTRACT_UNDRAWN);
    }

    @Test
    void an_amendment_never_exceeds_its_line() {
        Dossier.signed().when(Dossier.amend(million(101)), KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void an_amendment_is_of_a_contract_of_the_project() {
        Dossier.approved().when(Dossier.amend(million(1)), KE_TOAN).refused(UNKNOWN_CONTRACT);
    }

    @Test
    void an_amendment_changes_something() {
        Dossier.signed().when(Dossier.amend(Money.ZERO), KE_TOAN).refused(INVALID_VALUE);
    }

    private static ContractAmended amended(Money change) {
        return new ContractAmended(Dossier.PROJECT, Dossier.CONTRACT, Dossier.LINE, change, Dossier.JUNE, BY_459);
    }
}
