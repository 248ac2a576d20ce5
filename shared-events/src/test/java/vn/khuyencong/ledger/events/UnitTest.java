package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.UNIT_UNREADABLE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @Test
    void a_province_goes_by_its_code_and_first_day() {
        Unit bacGiang = new Unit("24@2004-07-08");
        assertThat(bacGiang.code()).isEqualTo("24");
        assertThat(bacGiang.isNation()).isFalse();
        assertThat(bacGiang).hasToString("24@2004-07-08");
    }

    @Test
    void the_nation_is_a_unit_too() {
        assertThat(Unit.NATION.isNation()).isTrue();
        assertThat(Unit.NATION.code()).isEqualTo("vn");
    }

    @Test
    void two_versions_of_one_code_are_two_units() {
        assertThat(new Unit("24@2004-07-08"))
                .isNotEqualTo(new Unit("24@2025-07-01"))
                .isLessThan(new Unit("24@2025-07-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "VN",
                "vn ",
                "4@2004-07-08",
                "024@2004-07-08",
                "24@2004-7-8",
                "24@2004-13-01",
                "24@2004-02-30",
                "24@",
                "24 @2004-07-08",
                "24@2004-07-08 ",
                "٢٤@2004-07-08",
                "24@2004-07-08@x"
            })
    void a_bare_code_or_an_impossible_day_is_no_unit(String key) {
        assertRefused(UNIT_UNREADABLE, () -> new Unit(key));
    }
}
