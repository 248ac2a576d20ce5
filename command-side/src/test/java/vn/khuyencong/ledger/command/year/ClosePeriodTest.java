package vn.khuyencong.ledger.command.year;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.People.LANH_DAO_VINH_LONG;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.DECISION_459;
import static vn.khuyencong.ledger.command.World.DECISION_OF_SUCCESSOR;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.NOWHERE;
import static vn.khuyencong.ledger.command.World.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;

class ClosePeriodTest {
    private static final YearId YEAR = YearId.of(HAI_PHONG, new FiscalYear(2016));
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);
    private static final PeriodClosed CLOSED = new PeriodClosed(YEAR, FEBRUARY, BY_459);
    private static final PeriodReopened REOPENED = new PeriodReopened(YEAR, MARCH, BY_459);

    private final DeskFixture<YearState, YearStream> year = DeskFixture.of(YearStream.KIND);

    @Test
    void an_approver_closes_a_year_that_has_ended() {
        year.when(close(FEBRUARY), LANH_DAO).recorded(CLOSED);
    }

    @Test
    void the_nation_has_years_too() {
        YearId nations = YearId.of(Unit.NATION, new FiscalYear(2016));
        year.when(new ClosePeriod(nations, FEBRUARY, BY_459), LANH_DAO)
                .recorded(new PeriodClosed(nations, FEBRUARY, BY_459));
    }

    @Test
    void the_first_day_after_the_year_is_early_enough() {
        LocalDate newYear = LocalDate.of(2017, 1, 1);
        year.when(close(newYear), LANH_DAO).recorded(new PeriodClosed(YEAR, newYear, BY_459));
    }

    @Test
    void a_year_is_not_closed_before_it_has_ended() {
        year.when(close(LocalDate.of(2016, 12, 31)), LANH_DAO)
                .refused(Refusal.DATE_BEFORE_YEAR_END, "2016-12-31", "2016-12-31");
    }

    @Test
    void a_year_is_not_closed_on_a_day_that_has_not_come() {
        year.when(close(TOMORROW), LANH_DAO).refused(Refusal.DATE_IN_FUTURE);
    }

    @Test
    void a_closed_year_is_not_closed_again() {
        year.given(CLOSED)
                .when(close(MARCH), LANH_DAO)
                .refused(Refusal.PERIOD_ALREADY_CLOSED, HAI_PHONG.key(), "2016", "2017-02-01", DECISION_459.value());
    }

    @Test
    void a_reopened_year_is_closed_again() {
        year.given(CLOSED, REOPENED).when(close(MARCH), LANH_DAO).recorded(new PeriodClosed(YEAR, MARCH, BY_459));
    }

    @Test
    void a_closed_year_is_reopened_by_a_decision() {
        year.given(CLOSED).when(reopen(MARCH), LANH_DAO).recorded(REOPENED);
    }

    @Test
    void only_a_closed_year_is_reopened() {
        year.when(reopen(MARCH), LANH_DAO).refused(Refusal.PERIOD_NOT_CLOSED, HAI_PHONG.key(), "2016");
        year.given(CLOSED, REOPENED).when(reopen(MARCH), LANH_DAO).refused(Refusal.PERIOD_NOT_CLOSED);
    }

    @Test
    void closings_and_reopenings_follow_each_other_in_time() {
        year.given(CLOSED)
                .when(reopen(FEBRUARY.minusDays(1)), LANH_DAO)
                .refused(Refusal.PERIOD_CHANGED_LATER, "2017-01-31", "2017-02-01");
        year.given(REOPENED)
                .when(close(FEBRUARY), LANH_DAO)
                .refused(Refusal.PERIOD_CHANGED_LATER, "2017-02-01", "2017-03-01");
    }

    @Test
    void whoever_posts_the_money_neither_closes_nor_reopens() {
        year.when(close(FEBRUARY), KE_TOAN).refused(Refusal.ROLE_NOT_ALLOWED, "FINANCE");
        year.given(CLOSED).when(reopen(MARCH), KE_TOAN).refused(Refusal.ROLE_NOT_ALLOWED, "FINANCE");
    }

    @Test
    void an_approver_of_another_province_does_not_close() {
        year.when(close(FEBRUARY), LANH_DAO_VINH_LONG).refused(Refusal.PROVINCE_NOT_ALLOWED, "31");
    }

    @Test
    void closing_and_reopening_cite_a_decision() {
        year.when(new ClosePeriod(YEAR, FEBRUARY, List.of()), LANH_DAO).refused(Refusal.EVIDENCE_MISSING);
        year.when(new ClosePeriod(YEAR, FEBRUARY, BY_TEXT), LANH_DAO).refused(Refusal.EVIDENCE_NOT_A_DECISION);
        year.given(CLOSED)
                .when(new ReopenPeriod(YEAR, MARCH, BY_TEXT), LANH_DAO)
                .refused(Refusal.EVIDENCE_NOT_A_DECISION);
    }

    @Test
    void a_year_is_neither_closed_nor_reopened_before_its_decision_was_signed() {
        List<Evidence> later = List.of(Evidence.of(DECISION_OF_SUCCESSOR));
        year.when(new ClosePeriod(YEAR, FEBRUARY, later), LANH_DAO)
                .refused(Refusal.DECISION_SIGNED_LATER, "2017-02-01", "2025-12-10");
        year.given(CLOSED)
                .when(new ReopenPeriod(YEAR, MARCH, later), LANH_DAO)
                .refused(Refusal.DECISION_SIGNED_LATER, "2017-03-01", "2025-12-10");
    }

    @Test
    void of_what_closed_a_year_the_decisions_are_told() {
        List<Evidence> shown = List.of(BY_TEXT.getFirst(), BY_459.getFirst());
        year.given(new PeriodClosed(YEAR, FEBRUARY, shown))
                .when(close(MARCH), LANH_DAO)
                .refused(Refusal.PERIOD_ALREADY_CLOSED, HAI_PHONG.key(), "2016", "2017-02-01", DECISION_459.value());
    }

    @Test
    void a_year_is_one_of_a_known_unit() {
        YearId nobodys = YearId.of(NOWHERE, new FiscalYear(2016));
        year.when(new ClosePeriod(nobodys, FEBRUARY, BY_459), LANH_DAO).refused(Refusal.UNKNOWN_UNIT, NOWHERE.key());
    }

    private static ClosePeriod close(LocalDate on) {
        return new ClosePeriod(YEAR, on, BY_459);
    }

    private static ReopenPeriod reopen(LocalDate on) {
        return new ReopenPeriod(YEAR, on, BY_459);
    }
}
