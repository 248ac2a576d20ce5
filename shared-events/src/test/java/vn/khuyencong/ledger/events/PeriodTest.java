package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.DATE_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.PERIOD_REVERSED;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period PROGRAMME = Period.ofYears(2016, 2020);
    private static final Period RUNNING = new Period(LocalDate.of(2016, 3, 21), null);

    @Test
    void both_ends_are_counted() {
        assertThat(PROGRAMME.years()).isEqualTo(5);
        assertThat(Period.ofYears(2002, 2018).years()).isEqualTo(17);
        assertThat(Period.ofYears(2016, 2016).years()).isEqualTo(1);
        assertThat(new Period(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 1, 1)).years())
                .isEqualTo(2);
    }

    @Test
    void a_period_still_running_has_no_number_of_years() {
        assertThat(RUNNING.years()).isZero();
        assertThat(RUNNING.asOneYear()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2015, false", "2016, true", "2018, true", "2020, true", "2021, false"})
    void a_closed_period_touches_its_own_years(int year, boolean touched) {
        assertThat(PROGRAMME.overlaps(new FiscalYear(year))).isEqualTo(touched);
    }

    @ParameterizedTest
    @CsvSource({"2015, false", "2016, true", "2100, true"})
    void a_period_still_running_touches_every_later_year(int year, boolean touched) {
        assertThat(RUNNING.overlaps(new FiscalYear(year))).isEqualTo(touched);
    }

    @Test
    void only_a_whole_calendar_year_is_one_year() {
        assertThat(Period.ofYears(2016, 2016).asOneYear()).isEqualTo(new FiscalYear(2016));
        assertThat(Period.ofYears(1985, 1985).asOneYear()).isEqualTo(new FiscalYear(1985));
        assertThat(PROGRAMME.asOneYear()).isNull();
        assertThat(new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 30)).asOneYear())
                .isNull();
        assertThat(new Period(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 12, 31)).asOneYear())
                .isNull();
    }

    @Test
    void one_day_is_a_period() {
        LocalDate day = LocalDate.of(2016, 3, 21);
        assertThat(new Period(day, day).years()).isEqualTo(1);
    }

    @Test
    void a_period_never_ends_before_it_begins() {
        assertRefused(PERIOD_REVERSED, () -> Period.ofYears(2020, 2016));
        assertRefused(PERIOD_REVERSED, () -> new Period(LocalDate.of(2016, 3, 21), LocalDate.of(2016, 3, 20)));
    }

    @Test
    void a_slip_of_the_hand_is_no_period() {
        assertRefused(DATE_OUT_OF_RANGE, () -> Period.ofYears(20216, 20220));
        assertRefused(DATE_OUT_OF_RANGE, () -> Period.ofYears(2016, 2200));
    }

    @Test
    void a_period_reads_as_two_days() {
        assertThat(PROGRAMME).hasToString("2016-01-01/2020-12-31");
        assertThat(RUNNING).hasToString("2016-03-21/");
    }
}
