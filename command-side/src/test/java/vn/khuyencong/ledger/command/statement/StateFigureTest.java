package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.People.KE_TOAN;
import static vn.khuyencong.ledger.command.People.KE_TOAN_VINH_LONG;
import static vn.khuyencong.ledger.command.People.LANH_DAO;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.STATEMENT;
import static vn.khuyencong.ledger.command.World.TEXT;
import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PROVINCE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.ROLE_NOT_ALLOWED;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_ACTIVITY;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_STATEMENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.command.DeskFixture;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;

class StateFigureTest {
    private static final StatementPublished PUBLISHED =
            new StatementPublished(STATEMENT, HAI_PHONG, null, null, null, null, null, TEXT, null);

    private final DeskFixture<StatementState, StatementStream> text = DeskFixture.of(StatementStream.KIND);

    @ParameterizedTest
    @CsvSource({
        "MONEY, 41306530000",
        "COUNT, 65",
        "COUNT, 0",
        "PERCENT, 25.2",
        "PERCENT, -3.5",
        "DATE, 2019",
        "DATE, 2016/2020",
        "DATE, 2016-03-21",
        "DECISION, 459/QĐ-UBND",
        "DECISION, 45/2012/NĐ-CP"
    })
    void a_value_that_reads_as_its_kind_is_stated(FigureKind kind, String value) {
        text.given(PUBLISHED).when(figure("HP-08", kind, value), KE_TOAN).recorded(stated("HP-08", kind, value));
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 0",
        "MONEY, -5",
        "MONEY, 41.306",
        "MONEY, 1000000000000000",
        "MONEY, 41306530000 đồng",
        "COUNT, 6.5",
        "COUNT, -1",
        "COUNT, 065",
        "PERCENT, '25,2'",
        "PERCENT, 25.",
        "DATE, 21/3/2016",
        "DATE, 2020/2016",
        "DATE, 2016-02-30",
        "DECISION, QD 459"
    })
    void a_value_that_does_not_read_as_its_kind_is_refused(FigureKind kind, String value) {
        text.given(PUBLISHED)
                .when(figure("HP-08", kind, value), KE_TOAN)
                .refused(FIGURE_UNREADABLE, value, kind.name());
    }

    @Test
    void the_same_figure_again_says_nothing_new() {
        text.given(PUBLISHED, stated("HP-05", FigureKind.COUNT, "65"))
                .when(figure("HP-05", FigureKind.COUNT, "65"), KE_TOAN)
                .alreadySaid();
    }

    @Test
    void a_figure_is_not_stated_again_with_another_value() {
        text.given(PUBLISHED, stated("HP-05", FigureKind.COUNT, "65"))
                .when(figure("HP-05", FigureKind.COUNT, "64"), KE_TOAN)
                .refused(EXISTS_WITH_OTHER_CONTENT, "HP-05");
    }

    @Test
    void a_figure_does_not_take_the_key_of_a_note() {
        text.given(PUBLISHED, new StatementNoted(STATEMENT, "HP-05", "aim", "mục tiêu", null))
                .when(figure("HP-05", FigureKind.COUNT, "65"), KE_TOAN)
                .refused(FIGURE_KEY_TAKEN, "HP-05");
    }

    @Test
    void a_decision_that_a_figure_names_is_registered() {
        StateFigure citing = new StateFigure(
                STATEMENT,
                "HP-02",
                FigureRole.META,
                FigureKind.DECISION,
                "1/QĐ-UBND",
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
                World.UNKNOWN_DECISION,
                "Quyết định số 1");
        text.given(PUBLISHED).when(citing, KE_TOAN).refused(UNKNOWN_DECISION, World.UNKNOWN_DECISION.value());
    }

    @Test
    void the_activities_of_a_figure_are_known() {
        StateFigure unknown = new StateFigure(
                STATEMENT,
                "HP-24",
                FigureRole.CONTROL,
                FigureKind.COUNT,
                "1",
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                Activities.of("A9.9"),
                null,
                null,
                null,
                null,
                null,
                null,
                "một");
        text.given(PUBLISHED).when(unknown, KE_TOAN).refused(UNKNOWN_ACTIVITY, "A9.9");
    }

    @Test
    void a_figure_of_a_text_that_nobody_published_is_refused() {
        text.when(money("HP-08", "1"), KE_TOAN).refused(UNKNOWN_STATEMENT, STATEMENT.value());
    }

    @Test
    void an_approver_states_no_figure() {
        text.given(PUBLISHED).when(money("HP-08", "1"), LANH_DAO).refused(ROLE_NOT_ALLOWED);
    }

    @Test
    void staff_of_another_province_state_no_figure_here() {
        text.given(PUBLISHED).when(money("HP-08", "1"), KE_TOAN_VINH_LONG).refused(PROVINCE_NOT_ALLOWED, "31");
    }

    static StateFigure money(String key, String value) {
        return figure(key, FigureKind.MONEY, value);
    }

    private static StateFigure figure(String key, FigureKind kind, String value) {
        return new StateFigure(
                STATEMENT,
                key,
                FigureRole.CONTROL,
                kind,
                value,
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                "total",
                null,
                null,
                null,
                Breakdown.CLAIMED,
                null,
                "nguyên văn");
    }

    private static FigureStated stated(String key, FigureKind kind, String value) {
        return new FigureStated(
                STATEMENT,
                key,
                FigureRole.CONTROL,
                kind,
                value,
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                "total",
                null,
                null,
                null,
                Breakdown.CLAIMED,
                null,
                "nguyên văn");
    }
}
