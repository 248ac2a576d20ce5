package vn.khuyencong.ledger.command.programme;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_NOT_A_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.INVALID_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.TARGET_WITHOUT_VALUE;
import static vn.khuyencong.ledger.command.desk.Refusal.TARGET_YEAR_OUTSIDE_PROGRAMME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.programme.TargetSet;

class SetTargetTest {
    private static final String INDICATOR = "Lao động được đào tạo nghề";

    private final LedgerHarness ledger = LedgerHarness.given();

    @Test
    void a_programme_has_a_target_by_a_decision() {
        ledger.when(target(5_000L, null, 2016), KE_TOAN)
                .recorded(new TargetSet(
                        PROGRAMME, "dao-tao", INDICATOR, 5_000L, null, "người", new FiscalYear(2016), BY_459));
    }

    @Test
    void a_target_set_again_takes_the_place_of_the_one_before() {
        ledger.when(target(5_000L, null, 2016), KE_TOAN).accepted();
        ledger.when(target(5_000L, null, 2016), KE_TOAN).alreadySaid();
        ledger.when(target(6_000L, null, 2016), KE_TOAN).accepted();
        ledger.when(target(5_000L, null, 2016), KE_TOAN)
                .recorded(new TargetSet(
                        PROGRAMME, "dao-tao", INDICATOR, 5_000L, null, "người", new FiscalYear(2016), BY_459));
    }

    @Test
    void a_target_may_be_money_and_may_be_of_no_one_year() {
        ledger.when(target(null, million(6_285), null), KE_TOAN).accepted();
    }

    @Test
    void a_target_says_how_much() {
        ledger.when(target(null, null, null), KE_TOAN).refused(TARGET_WITHOUT_VALUE);
        ledger.when(target(null, Money.ZERO, null), KE_TOAN).refused(INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2021})
    void a_target_is_of_a_year_of_its_programme(int year) {
        ledger.when(target(1L, null, year), KE_TOAN).refused(TARGET_YEAR_OUTSIDE_PROGRAMME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2020})
    void the_first_and_the_last_year_are_of_the_programme(int year) {
        ledger.when(target(1L, null, year), KE_TOAN).accepted();
    }

    @Test
    void a_target_rests_on_a_decision() {
        ledger.when(target(PROGRAMME, BY_TEXT), KE_TOAN).refused(EVIDENCE_NOT_A_DECISION);
        ledger.when(target(PROGRAMME, List.of()), KE_TOAN).refused(EVIDENCE_MISSING);
    }

    @Test
    void only_a_known_programme_has_targets_and_only_finance_staff_of_its_unit_set_them() {
        ledger.when(target(UNKNOWN_PROGRAMME, BY_459), KE_TOAN).refused(Refusal.UNKNOWN_PROGRAMME);
        ledger.when(target(PROGRAMME, BY_459), LANH_DAO).refused(ROLE_NOT_ALLOWED);
        ledger.when(target(PROGRAMME, BY_459), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED);
    }

    private static SetTarget target(@Nullable Long quantity, @Nullable Money amount, @Nullable Integer year) {
        return new SetTarget(
                PROGRAMME,
                "dao-tao",
                INDICATOR,
                quantity,
                amount,
                "người",
                year == null ? null : new FiscalYear(year),
                BY_459);
    }

    private static SetTarget target(ProgrammeId programme, List<Evidence> evidence) {
        return new SetTarget(programme, "dao-tao", INDICATOR, 5L, null, "người", null, evidence);
    }
}
