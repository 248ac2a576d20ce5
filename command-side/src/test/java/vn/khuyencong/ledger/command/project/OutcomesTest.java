package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.OUTCOME_EXCEEDS_ITS_WHOLE;
import static vn.khuyencong.ledger.command.desk.Refusal.OUTCOME_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ENTRY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_LINE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_OUTCOME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROJECT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;

/** What the work brought, with levels that nest, and the correction of what was counted wrongly. */
class OutcomesTest {
    private static final Outcome CHOSEN = outcome("chosen", 12L, null);
    private static final Outcome IN_THE_PROVINCE =
            new Outcome("sản phẩm", 5L, null, "province", RecognitionLevel.PROVINCE, "chosen");

    @Test
    void levels_nest_in_what_they_are_part_of() {
        LedgerHarness ledger = Dossier.approved();
        ledger.when(record(CHOSEN, IN_THE_PROVINCE), KE_TOAN)
                .recorded(new OutcomeRecorded(
                        Dossier.PROJECT, null, List.of(CHOSEN, IN_THE_PROVINCE), Dossier.JULY, List.of()));
        ledger.when(record(outcome("whole", null, null), outcome("part", 5L, "whole")), KE_TOAN)
                .accepted();
        ledger.when(record(outcome("whole", 5L, null), outcome("part", 5L, "whole")), KE_TOAN)
                .accepted();
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        Dossier.approved()
                .when(record(CHOSEN, outcome("part", 13L, "chosen")), KE_TOAN)
                .refused(OUTCOME_EXCEEDS_ITS_WHOLE);
    }

    @Test
    void a_part_is_part_of_another_outcome_of_its_entry_and_never_of_itself() {
        Dossier.approved().when(record(outcome("part", 1L, "chosen")), KE_TOAN).refused(UNKNOWN_OUTCOME);
        Dossier.approved().when(record(outcome("part", 1L, "part")), KE_TOAN).refused(UNKNOWN_OUTCOME);
        Dossier.approved()
                .when(record(outcome("a", 1L, "b"), outcome("b", 1L, "a")), KE_TOAN)
                .refused(UNKNOWN_OUTCOME);
    }

    @Test
    void a_key_names_one_outcome() {
        Dossier.approved().when(record(CHOSEN, CHOSEN), KE_TOAN).refused(OUTCOME_KEY_TAKEN);
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        LedgerHarness ledger = recorded();
        ledger.when(LaterLife.correct(Dossier.entry(2), "1", IN_THE_PROVINCE_ALONE), KE_TOAN)
                .recorded(new OutcomeCorrected(
                        Dossier.PROJECT,
                        Dossier.entry(2),
                        "1",
                        List.of(IN_THE_PROVINCE_ALONE),
                        "đếm sai",
                        LaterLife.AUGUST,
                        List.of()));
    }

    private static final Outcome IN_THE_PROVINCE_ALONE = outcome("province", 4L, null);

    @Test
    void a_correction_is_about_outcomes_of_the_project() {
        recorded()
                .when(LaterLife.correct(Dossier.entry(1), null, CHOSEN), KE_TOAN)
                .refused(UNKNOWN_ENTRY);
        recorded()
                .when(LaterLife.correct(Dossier.entry(9), null, CHOSEN), KE_TOAN)
                .refused(UNKNOWN_ENTRY);
        recorded()
                .when(LaterLife.correct(Dossier.entry(2), "9", CHOSEN), KE_TOAN)
                .refused(UNKNOWN_LINE);
    }

    @Test
    void a_correction_keeps_the_levels_too_and_says_why() {
        recorded()
                .when(LaterLife.correct(Dossier.entry(2), null, CHOSEN, outcome("part", 13L, "chosen")), KE_TOAN)
                .refused(OUTCOME_EXCEEDS_ITS_WHOLE);
        CorrectOutcome silent = new CorrectOutcome(
                Dossier.PROJECT, Dossier.entry(2), null, List.of(CHOSEN), "", LaterLife.AUGUST, List.of());
        recorded().when(silent, KE_TOAN).refused(INVALID_VALUE);
    }

    @Test
    void what_is_shown_with_a_correction_is_registered() {
        CorrectOutcome unfounded = new CorrectOutcome(
                Dossier.PROJECT,
                Dossier.entry(2),
                null,
                List.of(CHOSEN),
                "đếm sai",
                LaterLife.AUGUST,
                List.of(Evidence.of(World.UNKNOWN_STATEMENT, null)));
        recorded().when(unfounded, KE_TOAN).refused(UNKNOWN_STATEMENT);
    }

    @Test
    void outcomes_are_corrected_by_finance_staff_of_the_province() {
        CorrectOutcome command = LaterLife.correct(Dossier.entry(2), null, CHOSEN);
        recorded().when(command, LANH_DAO).refused(ROLE_NOT_ALLOWED);
        recorded().when(command, KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
        LedgerHarness.given().when(command, KE_TOAN).refused(UNKNOWN_PROJECT);
    }

    @Test
    void an_outcome_is_no_entry_of_money_and_is_not_reversed() {
        recorded().when(Dossier.reverse(2, LaterLife.AUGUST, null), KE_TOAN).refused(UNKNOWN_ENTRY);
    }

    private static LedgerHarness recorded() {
        return Dossier.approved(new OutcomeRecorded(Dossier.PROJECT, "1", List.of(CHOSEN), Dossier.JULY, List.of()));
    }

    private static Outcome outcome(String key, @Nullable Long quantity, @Nullable String within) {
        return new Outcome("sản phẩm", quantity, null, key, null, within);
    }

    private static RecordOutcome record(Outcome... outcomes) {
        return new RecordOutcome(Dossier.PROJECT, null, List.of(outcomes), Dossier.JULY, List.of());
    }
}
