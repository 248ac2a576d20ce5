package vn.khuyencong.ledger.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class OverviewControllerTest {
    private static QuestionHouse house;

    @BeforeAll
    static void open() {
        house = new QuestionHouse();
        Books2016.told().facts().forEach(fact -> house.put(fact.stream(), fact.fact()));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_figure_carries_its_amount_its_coverage_and_its_id() {
        Answer answer = house.get("/overview?fiscalYear=2016");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/units/1/province")).isEqualTo("31@2004-07-08");
        assertThat(answer.at("/units/1/provinceName")).isEqualTo("Hải Phòng");
        assertThat(answer.at("/units/1/figures/money/planned/amount")).isEqualTo("2900000000");
        assertThat(answer.at("/units/1/figures/money/planned/qualifier")).isEqualTo("EXACT");
        assertThat(answer.at("/units/1/figures/money/planned/coverage"))
                .isEqualTo("{\"DECISION_WITH_FILE\":{\"amount\":\"2900000000\",\"currency\":\"VND\"}}");
        assertThat(answer.at("/units/0/figures/reported/reportedSpent/amount")).isEqualTo("500000000");
        assertThat(answer.json().at("/totals/money/settled").isNull()).isTrue();
        String figure = answer.at("/totals/money/planned/figure");
        assertThat(house.get("/figures/" + figure + "/explanation").at("/amount/amount"))
                .isEqualTo("2900000000");
    }

    @Test
    void a_province_is_told_by_year_and_longer_periods_stand_beside_it() {
        Answer answer = house.get("/overview?province=31&fiscalYear=2016");

        assertThat(answer.json().at("/times")).hasSize(2);
        assertThat(answer.at("/times/0/fiscalYear")).isEqualTo("2016");
        assertThat(answer.at("/times/1/period/to")).isEqualTo("2016-12-31");
        assertThat(answer.at("/overlapping/0/period/from")).isEqualTo("2014-01-01");
        assertThat(answer.at("/overlapping/0/figures/reported/reportedSpent/amount"))
                .isEqualTo("16895000000");
        assertThat(answer.at("/fiscalYears")).isEqualTo("[2016]");
        assertThat(answer.json().at("/periods")).hasSize(2);
    }

    @Test
    void the_past_is_answered_on_both_axes() {
        assertThat(house.get("/overview?atPosition=14").at("/totals/money/planned/amount"))
                .isEqualTo("2000000000");
        Answer happened = house.get("/overview?effectiveAsOf=2016-01-06");
        assertThat(happened.at("/totals/money/planned/amount")).isEqualTo("4900000000");
        assertThat(happened.at("/asOf/effectiveAsOf")).isEqualTo("2016-01-06");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        assertThat(house.get("/overview?fiscalYear=x").at("/errors/0/pointer")).isEqualTo("fiscalYear");
        assertThat(house.get("/overview?province=24").at("/code")).isEqualTo("CODE_SHARED_BY_VERSIONS");
    }
}
