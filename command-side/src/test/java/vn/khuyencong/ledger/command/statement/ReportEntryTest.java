package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_HAI_PHONG;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.STATEMENT;
import static vn.khuyencong.ledger.command.World.TEXT;
import static vn.khuyencong.ledger.command.World.VINH_LONG;
import static vn.khuyencong.ledger.command.World.YEARS_2016_TO_2020;
import static vn.khuyencong.ledger.command.World.million;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_OPEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_OUTSIDE_UNIT;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_PROGRAMME;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementPublished;

class ReportEntryTest {
    static final StatementPublished PUBLISHED =
            new StatementPublished(STATEMENT, HAI_PHONG, PROGRAMME, null, null, null, null, TEXT, null);
    static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private final DeskFixture<StatementState, StatementStream> text = DeskFixture.of(StatementStream.KIND);

    @Test
    void a_line_is_posted_as_the_text_says_it() {
        text.given(PUBLISHED)
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 31_742), KE_TOAN_HAI_PHONG)
                .recorded(reported("models", YEARS_2016_TO_2020, "HP-21", 31_742));
    }

    @Test
    void the_same_line_again_says_nothing_new() {
        text.given(PUBLISHED, reported("models", YEARS_2016_TO_2020, "HP-21", 31_742))
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 31_742), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_line_is_not_posted_again_with_other_content() {
        text.given(PUBLISHED, reported("models", YEARS_2016_TO_2020, "HP-21", 31_742))
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 31_743), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, "models");
    }

    @Test
    void a_figure_stands_in_one_line_only() {
        text.given(PUBLISHED, reported("models", YEARS_2016_TO_2020, "HP-21", 31_742))
                .when(line("training", YEARS_2016_TO_2020, "HP-21", 7), KE_TOAN)
                .refused(FIGURE_KEY_TAKEN, "HP-21");
    }

    @Test
    void a_stated_figure_is_not_posted_in_a_line_too() {
        FigureStated stated = new FigureStated(
                STATEMENT,
                "HP-21",
                FigureRole.CONTROL,
                FigureKind.COUNT,
                "65",
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "65 đề án");
        text.given(PUBLISHED, stated)
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 31_742), KE_TOAN)
                .refused(FIGURE_KEY_TAKEN, "HP-21");
    }

    @Test
    void a_count_and_an_amount_of_one_line_are_two_figures() {
        text.given(PUBLISHED)
                .when(withCount(count(21L, "HP-21", null), "HP-21"), KE_TOAN)
                .refused(FIGURE_KEY_TAKEN, "HP-21");
    }

    @Test
    void a_count_is_never_below_nothing() {
        text.given(PUBLISHED)
                .when(withCount(count(-1L, "HP-20", null), "HP-21"), KE_TOAN)
                .refused(FIGURE_UNREADABLE, "-1", "COUNT");
    }

    @Test
    void what_a_count_counts_is_a_known_activity() {
        text.given(PUBLISHED)
                .when(withCount(count(null, "HP-20", Activities.of("A9.9")), "HP-21"), KE_TOAN)
                .refused(UNKNOWN_ACTIVITY, "A9.9");
    }

    @Test
    void a_period_that_runs_on_has_no_last_day_to_post_on() {
        Period open = new Period(LocalDate.of(2016, 1, 1), null);
        text.given(PUBLISHED).when(line("models", open, "HP-21", 1), KE_TOAN).refused(PERIOD_OPEN, "2016-01-01/");
    }

    @Test
    void a_period_that_ended_before_the_unit_began_is_another_units() {
        text.given(PUBLISHED)
                .when(line("models", Period.ofYears(2000, 2003), "HP-21", 1), KE_TOAN)
                .refused(PERIOD_OUTSIDE_UNIT, "2000-01-01/2003-12-31", "31@2004-07-08");
    }

    @Test
    void a_period_that_outlives_the_unit_is_its_own_as_far_as_it_lived_and_had_a_successor() {
        Period across = Period.ofYears(2021, 2025);
        text.given(PUBLISHED)
                .when(line("models", across, "HP-21", 1), KE_TOAN)
                .recorded(reported("models", across, "HP-21", 1));
    }

    @Test
    void a_period_that_began_after_the_unit_ended_is_its_successors() {
        Period after = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
        text.given(PUBLISHED).when(line("models", after, "HP-21", 1), KE_TOAN).refused(PERIOD_OUTSIDE_UNIT);
    }

    @Test
    void a_unit_without_successor_has_no_figures_after_its_end() {
        StatementPublished ofVinhLong =
                new StatementPublished(STATEMENT, VINH_LONG, null, null, null, null, null, TEXT, null);
        text.given(ofVinhLong)
                .when(line("models", Period.ofYears(2021, 2025), "HP-21", 1), KE_TOAN)
                .refused(PERIOD_OUTSIDE_UNIT);
    }

    @Test
    void the_activities_of_a_line_are_known() {
        ReportEntry unknown = new ReportEntry(
                STATEMENT,
                "models",
                null,
                YEARS_2016_TO_2020,
                Activities.of("A9.9"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        text.given(PUBLISHED).when(unknown, KE_TOAN).refused(UNKNOWN_ACTIVITY, "A9.9");
    }

    @Test
    void the_programme_of_a_line_is_registered() {
        ReportEntry unknown = new ReportEntry(
                STATEMENT,
                "models",
                World.UNKNOWN_PROGRAMME,
                YEARS_2016_TO_2020,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        text.given(PUBLISHED).when(unknown, KE_TOAN).refused(UNKNOWN_PROGRAMME);
    }

    @Test
    void a_line_of_a_text_that_nobody_published_is_refused() {
        text.when(line("models", YEARS_2016_TO_2020, "HP-21", 1), KE_TOAN).refused(UNKNOWN_STATEMENT);
    }

    @Test
    void an_approver_posts_no_line() {
        text.given(PUBLISHED)
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 1), LANH_DAO)
                .refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_post_no_line_here() {
        text.given(PUBLISHED)
                .when(line("models", YEARS_2016_TO_2020, "HP-21", 1), KE_TOAN_VINH_LONG)
                .refused(PROVINCE_NOT_ALLOWED, "31");
    }

    static ReportEntry line(String key, Period period, String figure, long million) {
        return new ReportEntry(
                STATEMENT,
                key,
                null,
                period,
                Activities.of("A3.1"),
                List.of(),
                amounts(figure, million),
                List.of("mô hình"),
                "Thực hiện 21 đề án",
                null);
    }

    static EntryReported reported(String key, Period period, String figure, long million) {
        LocalDate lastDay = period.to();
        return new EntryReported(
                STATEMENT,
                HAI_PHONG,
                key,
                PROGRAMME,
                period,
                Activities.of("A3.1"),
                List.of(),
                amounts(figure, million),
                List.of("mô hình"),
                "Thực hiện 21 đề án",
                null,
                lastDay == null ? END_OF_2020 : lastDay);
    }

    private static ReportEntry withCount(ReportedCount count, String amountFigure) {
        return new ReportEntry(
                STATEMENT,
                "models",
                null,
                YEARS_2016_TO_2020,
                null,
                List.of(count),
                amounts(amountFigure, 5),
                List.of(),
                null,
                null);
    }

    private static ReportedCount count(@Nullable Long quantity, String figure, @Nullable Activities activities) {
        return new ReportedCount(
                "project", quantity, Qualifier.EXACT, null, null, activities, null, figure, "21 đề án");
    }

    private static List<ReportedAmount> amounts(String figure, long million) {
        return List.of(new ReportedAmount(
                FundingSource.NOT_STATED, Meaning.SPENT, million(million), Qualifier.EXACT, null, figure, "triệu"));
    }
}
