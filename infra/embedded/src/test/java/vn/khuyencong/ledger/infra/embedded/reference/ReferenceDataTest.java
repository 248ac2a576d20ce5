package vn.khuyencong.ledger.infra.embedded.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

class ReferenceDataTest {
    private static final ReferenceData DATA = ReferenceData.read();
    private static final Map<Unit, ProvinceVersionPublished> VERSIONS = DATA.provinceVersions().stream()
            .collect(Collectors.toMap(ProvinceVersionPublished::unit, Function.identity()));

    @Test
    void every_version_of_a_province_is_there_once() {
        assertThat(DATA.provinceVersions()).hasSize(92);
        assertThat(VERSIONS).hasSize(92);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-07-08, 64",
        "2008-07-31, 64",
        "2008-08-01, 63",
        "2025-01-01, 63",
        "2025-06-30, 63",
        "2025-07-01, 34",
        "2026-04-29, 34",
        "2026-04-30, 34",
        "2026-05-01, 34"
    })
    void the_republic_has_as_many_provinces_as_on_that_day(LocalDate day, int provinces) {
        List<String> inForce = DATA.provinceVersions().stream()
                .filter(version -> inForce(version, day))
                .map(ProvinceVersionPublished::code)
                .toList();
        assertThat(inForce).hasSize(provinces).doesNotHaveDuplicates();
    }

    @Test
    void a_version_is_named_by_its_code_and_its_first_day() {
        assertThat(DATA.provinceVersions())
                .allSatisfy(
                        version -> assertThat(version.unit()).hasToString(version.code() + "@" + version.validFrom()));
    }

    @Test
    void a_version_that_ended_has_one_successor_that_starts_the_next_day() {
        assertThat(DATA.provinceVersions()).allSatisfy(version -> {
            LocalDate lastDay = version.validTo();
            if (lastDay == null) {
                assertThat(version.successor()).isNull();
            } else {
                assertThat(VERSIONS).containsKey(version.successor());
                assertThat(VERSIONS.get(version.successor()).validFrom()).isEqualTo(lastDay.plusDays(1));
            }
        });
    }

    @Test
    void a_version_that_ended_names_the_act_that_ended_it() {
        assertThat(DATA.provinceVersions())
                .allSatisfy(version -> assertThat(version.sourceTo() == null).isEqualTo(version.validTo() == null));
    }

    @ParameterizedTest
    @CsvSource({
        "28@2004-07-08, 01@2008-08-01, Hà Nội",
        "01@2004-07-08, 01@2008-08-01, Hà Nội",
        "26@2004-07-08, 26@2008-08-01, Vĩnh Phúc",
        "17@2004-07-08, 17@2008-08-01, Hòa Bình",
        "46@2004-07-08, 46@2025-01-01, Huế",
        "26@2008-08-01, 25@2025-07-01, Phú Thọ",
        "24@2004-07-08, 24@2025-07-01, Bắc Ninh",
        "27@2004-07-08, 24@2025-07-01, Bắc Ninh",
        "30@2004-07-08, 31@2025-07-01, Hải Phòng",
        "31@2004-07-08, 31@2025-07-01, Hải Phòng",
        "86@2004-07-08, 86@2025-07-01, Vĩnh Long",
        "10@2004-07-08, 15@2025-07-01, Lào Cai",
        "75@2025-07-01, 75@2026-04-30, Đồng Nai"
    })
    void the_books_of_a_province_pass_to_its_successor(String ended, String successor, String name) {
        assertThat(VERSIONS.get(new Unit(ended)).successor()).isEqualTo(new Unit(successor));
        assertThat(VERSIONS.get(new Unit(successor)).name()).isEqualTo(name);
    }

    @Test
    void every_activity_cites_its_clause() {
        assertThat(DATA.activities())
                .hasSize(33)
                .extracting(ActivityPublished::activity)
                .doesNotHaveDuplicates();
        assertThat(DATA.activities())
                .allSatisfy(activity -> assertThat(activity.legalClause()).isNotBlank());
    }

    @Test
    void an_activity_whose_results_nobody_counts_has_no_units() {
        assertThat(DATA.activities())
                .filteredOn(activity -> activity.indicatorsVi() == null)
                .extracting(activity -> activity.activity().code())
                .containsExactly("A9.4", "A10");
    }

    @Test
    void one_office_of_the_nation_or_one_in_each_province_signs() {
        assertThat(DATA.issuers())
                .extracting(IssuerPublished::code, IssuerPublished::scope)
                .containsExactly(
                        tuple("qh", IssuerScope.NATIONAL),
                        tuple("ubtvqh", IssuerScope.NATIONAL),
                        tuple("cp", IssuerScope.NATIONAL),
                        tuple("ttg", IssuerScope.NATIONAL),
                        tuple("bct", IssuerScope.NATIONAL),
                        tuple("btc", IssuerScope.NATIONAL),
                        tuple("btc-bct", IssuerScope.NATIONAL),
                        tuple("cndp", IssuerScope.NATIONAL),
                        tuple("ctdp", IssuerScope.NATIONAL),
                        tuple("dmkc", IssuerScope.NATIONAL),
                        tuple("ubnd", IssuerScope.PROVINCIAL),
                        tuple("hdnd", IssuerScope.PROVINCIAL),
                        tuple("sct", IssuerScope.PROVINCIAL),
                        tuple("stc", IssuerScope.PROVINCIAL),
                        tuple("ttkc", IssuerScope.PROVINCIAL));
    }

    private static boolean inForce(ProvinceVersionPublished version, LocalDate day) {
        LocalDate lastDay = version.validTo();
        return !day.isBefore(version.validFrom()) && (lastDay == null || !day.isAfter(lastDay));
    }
}
