package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.DATE_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.FISCAL_YEAR_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.ID_UNREADABLE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.SHA256_UNREADABLE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.SOURCE_NOT_A_BUDGET;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.UNIT_UNREADABLE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final Unit HAI_PHONG = new Unit("31@2004-07-08");
    private static final String ID = "0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c10";

    @Test
    void a_decision_goes_by_number_issuer_and_date() {
        DecisionId id = DecisionId.of(DecisionNumber.of("459 / QĐ – UBND"), "31-ubnd", LocalDate.of(2016, 3, 21));
        assertThat(id).hasToString("decision.459-qd-ubnd.31-ubnd.2016-03-21");
        assertThat(id.issuer()).isEqualTo("31-ubnd");
        assertThat(id.signedOn()).isEqualTo("2016-03-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "459-qd-ubnd.31-ubnd.2016-03-21",
                "decision.459-qđ-ubnd.31-ubnd.2016-03-21",
                "decision.459-QD-UBND.31-ubnd.2016-03-21",
                "decision.459-qd-ubnd.31-ubnd",
                "decision.459-qd-ubnd..2016-03-21",
                "decision.459-qd-ubnd.31-ubnd.2016-02-30",
                "decision.459-qd-ubnd.31-ubnd.21/3/2016",
                "decision.459/qd-ubnd.31-ubnd.2016-03-21",
                "decision.459-qd-ubnd.31-ubnd.2016-03-21 "
            })
    void a_decision_that_cannot_be_named_is_refused(String id) {
        assertRefused(ID_UNREADABLE, () -> new DecisionId(id));
    }

    @Test
    void a_decision_of_a_year_that_never_was_is_refused() {
        assertRefused(DATE_OUT_OF_RANGE, () -> new DecisionId("decision.459-qd-ubnd.31-ubnd.0216-03-21"));
    }

    @Test
    void a_fund_goes_by_unit_year_and_source() {
        FundId fund = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.OTHER_STATE);
        assertThat(fund).hasToString("fund.31@2004-07-08.2016.other-state");
        assertThat(fund.unit()).isEqualTo(HAI_PHONG);
        assertThat(fund.fiscalYear()).isEqualTo(new FiscalYear(2016));
        assertThat(fund.source()).isEqualTo(FundingSource.OTHER_STATE);
        assertThat(new FundId("fund.vn.2016.central").unit()).isEqualTo(Unit.NATION);
    }

    @Test
    void nobody_keeps_a_fund_of_what_is_no_budget() {
        assertRefused(SOURCE_NOT_A_BUDGET, () -> FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.COUNTERPART));
        assertRefused(ID_UNREADABLE, () -> new FundId("fund.31@2004-07-08.2016.counterpart"));
        assertRefused(ID_UNREADABLE, () -> new FundId("fund.31@2004-07-08.2016.local"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fond.vn.2016.central",
                "fund.vn",
                "fund.vn.16.central",
                "fund.vn.2016",
                "fund.vn.2016.central.1",
                "fund..2016.central"
            })
    void a_fund_that_cannot_be_named_is_refused(String id) {
        assertRefused(ID_UNREADABLE, () -> new FundId(id));
    }

    @Test
    void a_fund_stands_on_a_unit_and_a_year_that_can_be() {
        assertRefused(ID_UNREADABLE, () -> new FundId("fund.31.2016.provincial"));
        assertRefused(UNIT_UNREADABLE, () -> new FundId("fund.31@2004-13-08.2016.provincial"));
        assertRefused(FISCAL_YEAR_OUT_OF_RANGE, () -> new FundId("fund.31@2004-07-08.0216.provincial"));
    }

    @Test
    void a_year_goes_by_its_unit() {
        YearId year = YearId.of(HAI_PHONG, new FiscalYear(2016));
        assertThat(year).hasToString("year.31@2004-07-08.2016");
        assertThat(year.unit()).isEqualTo(HAI_PHONG);
        assertThat(year.fiscalYear()).isEqualTo(new FiscalYear(2016));
        assertThat(new YearId("year.vn.2016").unit()).isEqualTo(Unit.NATION);
        assertThat(new YearId("year.vn.2015")).isLessThan(new YearId("year.vn.2016"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year.2016",
                "year..2016",
                "year.31.2016",
                "year.31@2004-07-08",
                "year.31@2004-07-08.16",
                "year.31@2004-07-08.2016.provincial",
                "fund.31@2004-07-08.2016"
            })
    void a_year_that_cannot_be_named_is_refused(String id) {
        assertRefused(ID_UNREADABLE, () -> new YearId(id));
    }

    @Test
    void a_year_stands_on_a_unit_and_a_year_that_can_be() {
        assertRefused(UNIT_UNREADABLE, () -> new YearId("year.31@2004-13-08.2016"));
        assertRefused(FISCAL_YEAR_OUT_OF_RANGE, () -> new YearId("year.vn.0216"));
    }

    @Test
    void a_programme_goes_by_unit_level_and_years() {
        assertThat(ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, Period.ofYears(2016, 2020)))
                .hasToString("programme.31@2004-07-08.local.2016-2020");
        assertThat(ProgrammeId.of(Unit.NATION, ProgrammeLevel.NOT_STATED, Period.ofYears(2002, 2018)))
                .hasToString("programme.vn.not-stated.2002-2018");
    }

    @Test
    void a_programme_still_running_is_not_one_of_a_single_year() {
        Period running = new Period(LocalDate.of(2016, 1, 1), null);
        assertThat(ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, running))
                .hasToString("programme.31@2004-07-08.local.2016-open")
                .isNotEqualTo(ProgrammeId.of(HAI_PHONG, ProgrammeLevel.LOCAL, Period.ofYears(2016, 2016)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme.31@2004-07-08.LOCAL.2016-2020",
                "programme.31@2004-07-08.provincial.2016-2020",
                "programme.31@2004-07-08.local.2016",
                "programme.31.local.2016-2020"
            })
    void a_programme_that_cannot_be_named_is_refused(String id) {
        assertRefused(ID_UNREADABLE, () -> new ProgrammeId(id));
    }

    @Test
    void projects_and_parties_go_by_the_id_that_the_client_chose() {
        assertThat(ProjectId.of(UUID.fromString(ID))).isEqualTo(new ProjectId("project." + ID));
        assertThat(PartyId.of(UUID.fromString(ID))).isEqualTo(new PartyId("party." + ID));
    }

    @Test
    void an_id_has_one_spelling_so_upper_case_is_refused() {
        assertRefused(ID_UNREADABLE, () -> new ProjectId("project.0197A2C4-5B1E-7C3A-9F00-3D1F8A6B2C10"));
        assertRefused(ID_UNREADABLE, () -> new PartyId("party.0197A2C4-5B1E-7C3A-9F00-3D1F8A6B2C10"));
        assertThat(ProjectId.of(UUID.fromString("0197A2C4-5B1E-7C3A-9F00-3D1F8A6B2C10")))
                .isEqualTo(new ProjectId("project." + ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "project.", "project.1", "party.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c10", "project.x"})
    void what_is_not_a_projects_id_is_refused(String id) {
        assertRefused(ID_UNREADABLE, () -> new ProjectId(id));
    }

    @Test
    void an_entry_goes_by_its_stream_and_its_place_there() {
        EntryId entry = EntryId.of("fund.86@2004-07-08.2016.provincial", 12);
        assertThat(entry).hasToString("fund.86@2004-07-08.2016.provincial~12");
        assertThat(entry.stream()).isEqualTo("fund.86@2004-07-08.2016.provincial");
        assertThat(entry.sequence()).isEqualTo(12);
        assertThat(new EntryId("fund.x~123456789012345678").sequence()).isEqualTo(123_456_789_012_345_678L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fund.x",
                "fund.x~",
                "fund.x~-1",
                "fund.x~01",
                "fund.x~1.5",
                "fund.x~1234567890123456789",
                "~1",
                "fund~1",
                "fund.~1",
                ".x~1",
                "Fund.x~1",
                "fund.x y~1",
                "a/b.c~1"
            })
    void an_entry_has_one_spelling(String id) {
        assertRefused(ID_UNREADABLE, () -> new EntryId(id));
    }

    @Test
    void a_text_has_the_same_id_in_either_unicode_form() {
        String composed = "Kết quả thực hiện Chương trình Khuyến công";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(StatementId.ofText(decomposed)).isEqualTo(StatementId.ofText(composed));
    }

    @Test
    void another_text_has_another_id() {
        assertThat(StatementId.ofText("65 đề án")).isNotEqualTo(StatementId.ofText("66 đề án"));
        assertRefused(ID_UNREADABLE, () -> new StatementId("statement.612909F480621CF9F6247A2151CCD888"));
        assertRefused(ID_UNREADABLE, () -> new StatementId("statement.612909"));
    }

    @Test
    void a_hash_is_64_digits_in_lower_case() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertRefused(SHA256_UNREADABLE, () -> new Sha256("BA7816"));
    }
}
