package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.AMOUNT_IS_NOT_THE_LINES;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_ALREADY_ASSIGNED;
import static vn.khuyencong.ledger.command.desk.Refusal.BENEFICIARY_NOT_FOR_TASK;
import static vn.khuyencong.ledger.command.desk.Refusal.EXCEEDS_LINE_UNCONTRACTED;
import static vn.khuyencong.ledger.command.desk.Refusal.LINE_ID_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PARTY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.ProjectKind;

class AssignBeneficiaryTest {
    private static final LineRef PART = Dossier.LINE.renamed("1a");

    @Test
    void a_line_of_a_group_gets_its_beneficiary() {
        group().when(Dossier.assign(million(600), null), KE_TOAN)
                .recorded(new BeneficiaryAssigned(
                        Dossier.PROJECT, Dossier.LINE, PARTY, million(600), null, Dossier.APRIL, BY_459));
    }

    @Test
    void a_line_that_is_contracted_already_is_handed_over_as_a_whole() {
        LedgerHarness ledger = group(Dossier.SIGNED);
        Details details =
                ledger.when(Dossier.assign(million(100), null), KE_TOAN).refused(AMOUNT_IS_NOT_THE_LINES);
        assertEquals(List.of("1", "100000000", "600000000"), details.values());
        ledger.when(Dossier.assign(million(600), null), KE_TOAN).accepted();
    }

    @Test
    void a_part_of_a_line_becomes_a_line_of_its_own_and_no_fund_is_touched() {
        LedgerHarness ledger = group();
        ledger.when(Dossier.assign(million(200), "1a"), KE_TOAN)
                .recorded(new BeneficiaryAssigned(
                        Dossier.PROJECT, Dossier.LINE, PARTY, million(200), PART, Dossier.APRIL, BY_459));
        assertEquals(million(600), ledger.balance(Account.LINE_UNCONTRACTED));
        assertEquals(million(400), ledger.balance(Account.PLAN_AVAILABLE));
    }

    @Test
    void a_part_is_never_more_than_its_line_has_uncontracted() {
        group().when(Dossier.assign(million(601), "1a"), KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void a_part_is_not_handed_out_before_the_line_was_approved() {
        AssignBeneficiary early =
                new AssignBeneficiary(Dossier.PROJECT, "1", PARTY, million(200), "1a", Dossier.MARCH, List.of());
        group().when(early, KE_TOAN).refused(EXCEEDS_LINE_UNCONTRACTED);
    }

    @Test
    void a_line_gets_its_beneficiary_once() {
        Dossier.approved().when(Dossier.assign(million(1), null), KE_TOAN).refused(BENEFICIARY_ALREADY_ASSIGNED);
    }

    @Test
    void a_new_line_has_an_id_of_its_own() {
        group().when(Dossier.assign(million(1), "1"), KE_TOAN).refused(LINE_ID_TAKEN);
    }

    @Test
    void a_line_that_is_not_there_gets_nobody() {
        AssignBeneficiary elsewhere =
                new AssignBeneficiary(Dossier.PROJECT, "9", PARTY, million(1), null, Dossier.APRIL, List.of());
        group().when(elsewhere, KE_TOAN).refused(UNKNOWN_LINE);
    }

    @Test
    void a_beneficiary_is_registered() {
        AssignBeneficiary unknown = new AssignBeneficiary(
                Dossier.PROJECT, "1", World.UNKNOWN_PARTY, million(1), null, Dossier.APRIL, List.of());
        group().when(unknown, KE_TOAN).refused(UNKNOWN_PARTY);
    }

    @Test
    void a_task_has_no_beneficiary() {
        LedgerHarness.given(
                        Dossier.PLANNED, Dossier.proposed(ProjectKind.TASK, null), Dossier.approved(million(600), null))
                .when(Dossier.assign(million(1), null), KE_TOAN)
                .refused(BENEFICIARY_NOT_FOR_TASK);
    }

    @Test
    void what_is_shown_with_an_assignment_approves_no_contract() {
        LedgerHarness ledger = group();
        ledger.when(
                        new AssignBeneficiary(Dossier.PROJECT, "1", PARTY, million(600), null, Dossier.APRIL, BY_TEXT),
                        KE_TOAN)
                .accepted();
        ledger.when(Dossier.sign(Dossier.CONTRACT, million(500)), KE_TOAN).recorded(Dossier.SIGNED);
    }

    private static LedgerHarness group(Fact... more) {
        List<Fact> approved = List.of(
                Dossier.PLANNED,
                Dossier.proposed(ProjectKind.GROUP, null),
                Dossier.approved(million(600), null),
                Dossier.RESERVED);
        return LedgerHarness.given(
                Stream.concat(approved.stream(), Stream.of(more)).toArray(Fact[]::new));
    }
}
