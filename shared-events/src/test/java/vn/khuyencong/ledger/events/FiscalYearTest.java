package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.DATE_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.FISCAL_YEAR_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @Test
    void a_year_ends_with_december() {
        assertThat(new FiscalYear(2016).endsOn()).isEqualTo("2016-12-31");
    }

    @Test
    void the_books_of_a_year_are_put_right_until_the_end_of_january() {
        assertThat(new FiscalYear(2016).correctionEndsOn()).isEqualTo("2017-01-31");
    }

    @Test
    void years_follow_one_another() {
        assertThat(new FiscalYear(2016).next()).isEqualTo(new FiscalYear(2017)).isGreaterThan(new FiscalYear(2016));
        assertThat(new FiscalYear(2016)).hasToString("2016");
    }

    @ParameterizedTest
    @ValueSource(ints = {1945, 2004, 2100})
    void a_year_of_the_republic_is_a_year(int year) {
        assertThat(new FiscalYear(year).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {1944, 2101, 0, -2016, 20216})
    void a_slip_of_the_hand_is_no_year(int year) {
        assertRefused(FISCAL_YEAR_OUT_OF_RANGE, () -> new FiscalYear(year));
    }

    @Test
    void a_business_date_lies_in_a_year_that_can_be_booked() {
        assertThat(BusinessDate.plausible(LocalDate.of(1945, 1, 1))).isEqualTo("1945-01-01");
        assertThat(BusinessDate.plausible(LocalDate.of(2100, 12, 31))).isEqualTo("2100-12-31");
        assertRefused(DATE_OUT_OF_RANGE, () -> BusinessDate.plausible(LocalDate.of(1944, 12, 31)));
        assertRefused(DATE_OUT_OF_RANGE, () -> BusinessDate.plausible(LocalDate.of(2101, 1, 1)));
    }
}
