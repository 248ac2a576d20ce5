package vn.khuyencong.ledger.command.project;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.DECIDED_BY_WRONG_LEVEL;
import static vn.khuyencong.ledger.command.desk.Refusal.DECISION_ANNULLED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Details;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Refused;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.project.Authority.Change;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.StopVolume;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

class AuthorityTest {
    private static final LocalDate SIGNED = LocalDate.of(2016, 3, 21);
    private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2016, 5, 3);
    private static final Unit HA_NOI = new Unit("01@2008-08-01");
    private static final Fact BO = new IssuerPublished("bct", "Bộ Công Thương", IssuerScope.NATIONAL);
    private static final Fact CUC = new IssuerPublished("ctdp", "Cục Công Thương địa phương", IssuerScope.NATIONAL);
    private static final Fact SO = new IssuerPublished("sct", "Sở Công Thương", IssuerScope.PROVINCIAL);
    private static final Fact MERGED = new ProvinceVersionPublished(
            HA_NOI, "01", "Hà Nội", "thành phố", LocalDate.of(2008, 8, 1), null, "15/2008/NQ-QH12", null, null, null);

    @ParameterizedTest
    @CsvSource({
        "INCREASE_OF_SUPPORT,      SINGLE, bct,    ctdp",
        "INCREASE_OF_SUPPORT,      GROUP,  bct,    31-sct",
        "CHANGE_OF_ACTIVITY,       SINGLE, bct,    dmkc",
        "CHANGE_OF_ACTIVITY,       GROUP,  ttg,    cndp",
        "EXTENSION_INTO_NEXT_YEAR, SINGLE, bct,    ctdp",
        "EXTENSION_INTO_NEXT_YEAR, GROUP,  cp,     31-sct",
        "STOP,                     SINGLE, bct,    ctdp",
        "STOP,                     GROUP,  btc-bct,31-ubnd",
        "BENEFICIARY,              SINGLE, ctdp,   31-sct",
        "BENEFICIARY,              GROUP,  31-sct, 86-sct",
        "BENEFICIARY,              GROUP,  dmkc,   31-stc",
        "PLACE,                    SINGLE, cndp,   31-sct",
        "PLACE,                    GROUP,  31-sct, 31-ttkc",
        "PARTNER,                  SINGLE, bct,    31-ubnd",
        "PARTNER,                  GROUP,  bct,    btc",
        "TIME_WITHIN_YEAR,         SINGLE, ctdp,   31-sct",
        "TIME_WITHIN_YEAR,         GROUP,  ctdp,   31-sct",
        "NO_MORE_SUPPORT,          SINGLE, dmkc,   31-sct",
        "NO_MORE_SUPPORT,          GROUP,  bct,    31-ubnd",
    })
    void each_change_of_a_national_project_has_its_level(Change change, ProjectKind kind, String may, String mayNot) {
        assertDoesNotThrow(() -> decide(change, national(kind), by(may)));
        refused(DECIDED_BY_WRONG_LEVEL, change, national(kind), by(mayNot));
        assertDoesNotThrow(() -> decide(change, national(kind), List.of(of(mayNot), of(may))));
        assertDoesNotThrow(() -> decide(change, Dossier.proposed(kind, null), by(mayNot)));
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE_OF_SUPPORT, false",
        "CHANGE_OF_ACTIVITY, false",
        "EXTENSION_INTO_NEXT_YEAR, false",
        "STOP, false",
        "BENEFICIARY, false",
        "PLACE, false",
        "PARTNER, false",
        "TIME_WITHIN_YEAR, true",
        "NO_MORE_SUPPORT, true",
    })
    void only_what_an_appendix_may_say_needs_no_decision(Change change, boolean mayGoWithout) {
        ProjectProposed project = national(ProjectKind.SINGLE);
        for (List<Evidence> shown : List.of(List.<Evidence>of(), BY_TEXT)) {
            if (mayGoWithout) {
                assertDoesNotThrow(() -> decide(change, project, shown));
            } else {
                refused(DECIDED_BY_WRONG_LEVEL, change, project, shown);
            }
        }
    }

    @Test
    void the_office_of_the_province_that_took_another_in_decides_from_then_on() {
        ProjectProposed ofHaTay = inUnit(World.HA_TAY);
        assertDoesNotThrow(() -> decide(Change.PLACE, ofHaTay, List.of(of("01-sct", AFTER_THE_MERGER))));
        refused(DECIDED_BY_WRONG_LEVEL, Change.PLACE, ofHaTay, List.of(of("28-sct", AFTER_THE_MERGER)));
    }

    @Test
    void the_refusal_tells_who_may_decide_and_by_which_law() {
        Details single = refused(DECIDED_BY_WRONG_LEVEL, Change.PLACE, national(ProjectKind.SINGLE), by("31-sct"));
        assertEquals(List.of("Cục Công Thương địa phương"), single.values());
        assertEquals("/evidence", single.field());
        Details group = refused(DECIDED_BY_WRONG_LEVEL, Change.PLACE, national(ProjectKind.GROUP), by("86-sct"));
        assertEquals(List.of("Sở Công Thương thành phố Hải Phòng / Cục Công Thương địa phương"), group.values());
        Details stop = refused(DECIDED_BY_WRONG_LEVEL, Change.STOP, national(ProjectKind.GROUP), by("ctdp"));
        assertEquals(List.of("Bộ Công Thương"), stop.values());
        assertEquals(List.of("Thông tư 36/2013/TT-BCT Điều 11"), DECIDED_BY_WRONG_LEVEL.legalBasis());
    }

    @Test
    void a_decision_that_nobody_registered_or_that_was_annulled_decides_nothing() {
        ProjectProposed project = national(ProjectKind.SINGLE);
        refused(UNKNOWN_DECISION, Change.STOP, project, List.of(Evidence.of(World.UNKNOWN_DECISION)));
        refused(DECISION_ANNULLED, Change.STOP, project, List.of(Evidence.of(World.ANNULLED_DECISION)));
    }

    @Test
    void a_beneficiary_of_a_national_group_is_decided_by_the_so_not_by_the_line_s_own_decision() {
        LedgerHarness ledger = LedgerHarness.given(given(
                Dossier.PLANNED, national(ProjectKind.GROUP), Dossier.approved(million(600), null), Dossier.RESERVED));
        assertEquals(
                "/evidence",
                ledger.when(assign(List.of()), KE_TOAN)
                        .refused(DECIDED_BY_WRONG_LEVEL)
                        .field());
        ledger.when(assign(BY_459), KE_TOAN).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(assign(by("31-sct")), KE_TOAN).accepted();
    }

    @Test
    void a_contract_within_its_line_is_changed_by_an_appendix_or_by_the_office_for_industrial_promotion() {
        LedgerHarness ledger = LedgerHarness.given(given(
                Dossier.PLANNED,
                national(ProjectKind.SINGLE),
                Dossier.approved(million(600), PARTY),
                Dossier.RESERVED,
                Dossier.SIGNED));
        ledger.when(amend(million(100), by("31-ubnd")), KE_TOAN).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(amend(million(40), by("ctdp")), KE_TOAN).accepted();
        ledger.when(amend(million(60), List.of()), KE_TOAN).accepted();
        ledger.when(amend(million(-50), by("31-ubnd")), KE_TOAN).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(amend(million(-50), List.of()), KE_TOAN).accepted();
        ledger.when(amend(million(-50), by("ctdp")), KE_TOAN).accepted();
    }

    @Test
    void the_budget_of_a_national_project_is_raised_and_its_end_decided_by_the_ministry() {
        LedgerHarness ledger = LedgerHarness.given(given(
                Dossier.PLANNED,
                national(ProjectKind.SINGLE),
                Dossier.approved(million(600), PARTY),
                Dossier.RESERVED));
        ledger.when(adjust(million(50), "ctdp"), LANH_DAO).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(adjust(million(50), "bct"), LANH_DAO).accepted();
        ledger.when(adjust(million(-50), "31-ubnd"), LANH_DAO).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(adjust(million(-50), "dmkc"), LANH_DAO).accepted();
        ledger.when(stop("dmkc"), LANH_DAO).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(stop("bct"), LANH_DAO).accepted();
    }

    @Test
    void a_national_line_goes_on_or_changes_its_source_and_its_project_halts_by_who_may_decide_that() {
        LedgerHarness ledger = LedgerHarness.given(given(
                Dossier.PLANNED,
                Dossier.ALLOCATED,
                new FundsPlanned(LaterLife.DISTRICT_FUND, null, million(600), SIGNED, BY_459),
                national(ProjectKind.SINGLE),
                Dossier.approved(million(600), PARTY),
                Dossier.RESERVED,
                Dossier.SIGNED));
        ledger.when(carryOver("ctdp"), KE_TOAN).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(carryOver("bct"), KE_TOAN).accepted();
        ledger.when(changeSource("31-sct"), LANH_DAO).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(changeSource("ctdp"), LANH_DAO).accepted();
        ledger.when(suspend("31-sct"), LANH_DAO).refused(DECIDED_BY_WRONG_LEVEL);
        ledger.when(suspend("dmkc"), LANH_DAO).accepted();
    }

    private static CarryOverLine carryOver(String issuer) {
        CarryOverGround ground = CarryOverGround.CONTRACT_SIGNED;
        return new CarryOverLine(
                Dossier.PROJECT, "1", "1n", ground, null, million(100), null, LaterLife.YEAR_END, by(issuer));
    }

    private static ChangeSource changeSource(String issuer) {
        return new ChangeSource(
                Dossier.PROJECT, "1", "1s", FundingSource.DISTRICT, null, null, LaterLife.YEAR_END, by(issuer));
    }

    private static SuspendProject suspend(String issuer) {
        return new SuspendProject(Dossier.PROJECT, "chờ kiểm tra", Dossier.JULY, by(issuer));
    }

    private static AdjustBudget adjust(Money change, String issuer) {
        return new AdjustBudget(Dossier.PROJECT, "1", change, Dossier.JUNE, by(issuer));
    }

    private static StopProject stop(String issuer) {
        return new StopProject(Dossier.PROJECT, StopVolume.values()[0], "vi phạm", Dossier.JULY, by(issuer));
    }

    private static AssignBeneficiary assign(List<Evidence> shown) {
        return new AssignBeneficiary(Dossier.PROJECT, "1", PARTY, million(600), null, Dossier.APRIL, shown);
    }

    private static AmendContract amend(Money change, List<Evidence> shown) {
        return new AmendContract(Dossier.PROJECT, Dossier.CONTRACT, change, Dossier.JUNE, shown);
    }

    private static void decide(Change change, ProjectProposed project, List<Evidence> shown) {
        Circumstances around = new Circumstances(
                KE_TOAN, World.TOMORROW, LedgerHarness.given(given()).registry());
        Authority.mustDecide(change, project, shown, around);
    }

    private static Details refused(Refusal name, Change change, ProjectProposed project, List<Evidence> shown) {
        Declined declined = assertThrows(Refused.class, () -> decide(change, project, shown))
                .verdict();
        assertEquals(name, declined.refusal());
        return declined.details();
    }

    /** Every issuer's act of both days, and what a test gives beside them. */
    private static Fact[] given(Fact... more) {
        Stream<String> issuers = Stream.of(
                "bct", "btc", "btc-bct", "ttg", "cp", "cndp", "ctdp", "dmkc", "31-sct", "31-stc", "31-ttkc", "31-ubnd",
                "86-sct", "28-sct", "01-sct");
        Stream<Fact> acts = issuers.flatMap(
                it -> Set.of(SIGNED, AFTER_THE_MERGER).stream().map(day -> World.registered(idOf(it, day))));
        return Stream.of(Stream.of(BO, CUC, SO, MERGED), acts, Stream.of(more))
                .flatMap(it -> it)
                .toArray(Fact[]::new);
    }

    private static List<Evidence> by(String issuer) {
        return List.of(of(issuer));
    }

    private static Evidence of(String issuer) {
        return of(issuer, SIGNED);
    }

    private static Evidence of(String issuer, LocalDate day) {
        return Evidence.of(idOf(issuer, day));
    }

    private static DecisionId idOf(String issuer, LocalDate day) {
        return DecisionId.of(DecisionNumber.of("1/QĐ"), issuer, day);
    }

    private static ProjectProposed national(ProjectKind kind) {
        return Dossier.proposed(Dossier.PROJECT, World.HAI_PHONG, kind, ProgrammeLevel.NATIONAL, null);
    }

    private static ProjectProposed inUnit(Unit unit) {
        return Dossier.proposed(Dossier.PROJECT, unit, ProjectKind.GROUP, ProgrammeLevel.NATIONAL, null);
    }
}
