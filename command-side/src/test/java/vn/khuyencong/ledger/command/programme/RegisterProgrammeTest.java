package vn.khuyencong.ledger.command.programme;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.DECISION_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.YEARS_2016_TO_2020;
import static vn.khuyencong.ledger.command.desk.Refusal.EVIDENCE_MISSING;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;

class RegisterProgrammeTest {
    private static final ProgrammeRegistered REGISTERED = new ProgrammeRegistered(
            PROGRAMME, HAI_PHONG, ProgrammeLevel.LOCAL, YEARS_2016_TO_2020, "Chương trình", BY_459, List.of());

    private final DeskFixture<ProgrammeState, ProgrammeStream> programme = DeskFixture.of(ProgrammeStream.KIND);

    @Test
    void a_programme_rests_on_its_decision() {
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_459, List.of()), KE_TOAN_HAI_PHONG)
                .recorded(REGISTERED);
    }

    @Test
    void a_programme_may_be_known_from_a_text_alone() {
        ProgrammeRegistered known = new ProgrammeRegistered(
                PROGRAMME,
                HAI_PHONG,
                ProgrammeLevel.LOCAL,
                YEARS_2016_TO_2020,
                "Chương trình",
                BY_TEXT,
                List.of(DECISION_459));
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_TEXT, List.of(DECISION_459)), KE_TOAN)
                .recorded(known);
    }

    @Test
    void the_same_programme_again_says_nothing_new() {
        programme
                .given(REGISTERED)
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_459, List.of()), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_programme_is_not_registered_again_with_other_content() {
        programme
                .given(REGISTERED)
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_TEXT, List.of()), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, PROGRAMME.value());
    }

    @Test
    void a_programme_that_outlives_its_unit_is_its_successors() {
        Period beyond = Period.ofYears(2021, 2030);
        programme
                .when(register(HAI_PHONG, beyond, BY_459, List.of()), KE_TOAN)
                .recorded(new ProgrammeRegistered(
                        ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, beyond),
                        HAI_PHONG,
                        ProgrammeLevel.LOCAL,
                        beyond,
                        "Chương trình",
                        BY_459,
                        List.of()));
    }

    @Test
    void a_programme_before_its_unit_is_refused() {
        programme
                .when(register(HAI_PHONG, Period.ofYears(2001, 2003), BY_TEXT, List.of()), KE_TOAN)
                .refused(UNIT_NOT_IN_FORCE, "31@2004-07-08", "2003-12-31");
    }

    @Test
    void a_programme_of_an_unknown_unit_is_refused() {
        programme
                .when(register(NOWHERE, YEARS_2016_TO_2020, BY_459, List.of()), KE_TOAN)
                .refused(UNKNOWN_UNIT);
    }

    @Test
    void a_programme_needs_evidence() {
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, List.of(), List.of()), KE_TOAN)
                .refused(EVIDENCE_MISSING);
    }

    @Test
    void the_acts_that_it_cites_are_registered() {
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_459, List.of(World.UNKNOWN_DECISION)), KE_TOAN)
                .refused(UNKNOWN_DECISION, World.UNKNOWN_DECISION.value());
    }

    @Test
    void an_approver_registers_no_programme() {
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_459, List.of()), LANH_DAO)
                .refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_register_no_programme_here() {
        programme
                .when(register(HAI_PHONG, YEARS_2016_TO_2020, BY_459, List.of()), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED, "31");
    }

    private static RegisterProgramme register(
            Unit unit, Period period, List<Evidence> evidence, List<DecisionId> bases) {
        return new RegisterProgramme(unit, ProgrammeLevel.LOCAL, period, "Chương trình", evidence, bases);
    }
}
