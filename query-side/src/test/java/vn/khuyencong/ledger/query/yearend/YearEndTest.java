package vn.khuyencong.ledger.query.yearend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.projects.LaterLife;
import vn.khuyencong.ledger.query.projects.ProjectStory;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class YearEndTest {
    private static final String OF_2016 = "?province=86@2004-07-08&fiscalYear=2016";
    private static final String THEN = OF_2016 + "&effectiveAsOf=2017-04-10";

    private final QuestionHouse house = new QuestionHouse();
    private final ProjectStory story = new ProjectStory(house);
    private final LaterLife life = new LaterLife(story);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_advance_is_as_old_as_its_cash_and_the_oldest_is_used_up_first() {
        story.begun().proposed().approved().contracted().advanced();
        life.advancedUnderACode();
        Answer answer = house.get("/year-end" + OF_2016 + "&effectiveAsOf=2016-12-31");
        assertThat(answer.json().at("/advances")).hasSize(2);
        assertThat(answer.at("/advances/0/paidOn")).isEqualTo("2016-05-10");
        assertThat(answer.at("/advances/0/amount/amount")).isEqualTo("150000000");
        assertThat(answer.at("/advances/0/ageDays")).isEqualTo("235");
        assertThat(answer.at("/advances/1/ageDays")).isEqualTo("87");
    }

    @Test
    void what_was_returned_and_ordered_back_is_no_advance_any_more() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.settled();
        Answer answer = house.get("/year-end" + THEN);
        assertThat(answer.json().at("/advances")).hasSize(1);
        assertThat(answer.at("/advances/0/amount/amount")).isEqualTo("25000000");
        assertThat(answer.at("/advances/0/paidOn")).isEqualTo("2016-10-05");
    }

    @Test
    void a_contract_signed_in_time_and_its_advance_go_on_and_the_rest_dies() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        assertThat(Rendered.of(house, "/year-end" + OF_2016).text())
                .contains("hợp đồng chưa rút C1 01/03/2016 30 → chuyển được")
                .contains("dư tạm ứng 40 → chuyển được")
                .contains("chưa ký hợp đồng 10 ✕ hết hiệu lực", "chưa ký hợp đồng 100 ✕ hết hiệu lực")
                .contains("ngân sách tỉnh 2016 1.000 700 500 500 340");
    }

    @Test
    void what_was_carried_over_is_the_work_of_the_next_year() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.settled().carriedOver();
        assertThat(house.get("/year-end" + THEN).at("/advances")).isEqualTo("[]");
        Answer next = house.get("/year-end" + THEN.replace("fiscalYear=2016", "fiscalYear=2017"));
        assertThat(next.at("/projectsRead")).isEqualTo("1");
        assertThat(next.at("/advances/0/line")).isEqualTo("1.1-2017");
        assertThat(next.at("/advances/0/paidOn")).isEqualTo("2016-10-05");
        assertThat(next.at("/rests/0/kind")).isEqualTo("CONTRACT_REST");
        assertThat(next.at("/rests/0/amount/amount")).isEqualTo("54000000");
    }

    @Test
    void what_stayed_of_a_contract_in_the_old_year_is_still_its_work() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.settled().carriedOver(20);
        assertThat(Rendered.of(house, "/year-end" + THEN).text())
                .contains("hợp đồng chưa rút C1 01/03/2016 34 → chuyển được");
        Answer next = house.get("/year-end" + THEN.replace("fiscalYear=2016", "fiscalYear=2017"));
        assertThat(next.at("/rests/0/amount/amount")).isEqualTo("20000000");
    }

    @Test
    void nothing_of_a_stopped_project_goes_on() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.stopped();
        assertThat(Rendered.of(house, "/year-end" + OF_2016).text())
                .contains("hợp đồng chưa rút C1 01/03/2016 30 ✕ hết hiệu lực", "dư tạm ứng 40 ✕ hết hiệu lực")
                .doesNotContain("→ chuyển được");
    }

    @Test
    void open_recoveries_come_by_their_due_date_and_say_how_late_they_are() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.settled();
        Answer answer = house.get("/year-end" + THEN);
        assertThat(answer.at("/recoveries/0/dueOn")).isEqualTo("2017-03-31");
        assertThat(answer.at("/recoveries/0/overdueDays")).isEqualTo("10");
        assertThat(answer.at("/recoveries/0/open/amount")).isEqualTo("15000000");
        assertThat(answer.at("/recoveries/1/open/amount")).isEqualTo("6000000");
        assertThat(house.get("/year-end" + OF_2016 + "&effectiveAsOf=2017-03-31")
                        .json()
                        .at("/recoveries/0/overdueDays")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_project_cannot_close_for_the_reasons_that_closing_would_be_refused_for() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        Answer paid = house.get("/year-end" + OF_2016);
        assertThat(paid.at("/stuck/0/obstacles/0/refusal")).isEqualTo("ADVANCE_OUTSTANDING");
        assertThat(paid.at("/stuck/0/obstacles/1/refusal")).isEqualTo("SPENDING_UNSETTLED");
        life.stopped();
        assertThat(house.get("/year-end" + OF_2016).at("/stuck/0/obstacles/2/refusal"))
                .isEqualTo("STOPPED_WITHOUT_VOLUME");
        life.settled();
        Answer ordered = house.get("/year-end" + OF_2016);
        assertThat(ordered.json().at("/stuck/0/obstacles")).hasSize(2);
        assertThat(ordered.at("/stuck/0/obstacles/1/refusal")).isEqualTo("RECEIVABLE_OPEN");
        assertThat(Rendered.of(house, "/year-end" + OF_2016).text())
                .contains("Dòng 1.1 còn 21.000.000 đồng phải thu hồi. RECEIVABLE_OPEN");
        story.ended();
        assertThat(house.get("/year-end" + OF_2016).at("/stuck")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "2016, UNREAD, ORIGINAL_TEXT, UNREAD, NOT_YET_LAW",
        "2025, CONFIRMED, ORIGINAL_TEXT, CONFIRMED, NOT_YET_LAW",
        "2026, CONFIRMED, ORIGINAL_TEXT, CONFIRMED, CONFIRMED"
    })
    void the_days_of_a_year_say_how_firmly_they_are_known(
            String year, String ends, String liquidated, String corrected, String paidBack) {
        story.begun();
        Answer answer = house.get("/year-end?province=86&fiscalYear=" + year);
        assertThat(answer.json().at("/calendar"))
                .extracting(it -> it.at("/known").asString())
                .containsExactly(ends, liquidated, corrected, paidBack);
        assertThat(answer.at("/calendar/3/day")).isEqualTo((Integer.parseInt(year) + 1) + "-02-15");
    }

    @Test
    void ledger_and_treasury_stand_side_by_side_by_line_and_code() {
        story.begun().proposed().approved().contracted().paid();
        life.recoded(life.advancedUnderACode());
        life.confirmed();
        assertThat(Rendered.of(house, "/treasury" + OF_2016).text())
                .contains("Máy sấy lúa 1 · ngân sách tỉnh 2016 0 0 0 0 0 0 Kho bạc chưa xác nhận")
                .contains(
                        "1.1 · ngân sách tỉnh 2016 C1 190 40 120 30 30 160 31/12/2016 160 140 (20)" + " − sổ nhiều hơn")
                .contains("trong đó 016.280.321.7000.7049.0380.12 40 0 0 40 Kho bạc chưa xác nhận")
                .contains("trong đó 016.280.309.–.–.–.– 0 0 0 0 31/12/2016 40 40 0 = khớp")
                .contains("Cộng các dòng 190 40 120 30 30 160");
    }

    @Test
    void page_json_and_files_are_one_answer() {
        story.begun().proposed().approved().contracted().paid();
        life.advancedUnderACode();
        life.confirmed();
        String csv = house.get("/treasury" + OF_2016 + "&format=csv").text();
        assertThat(csv)
                .contains("LINE;" + PROJECT
                        + ";Máy sấy lúa;1.1;fund.86@2004-07-08.2016.provincial;;C1;190000000;40000000;"
                        + "120000000;30000000;30000000;160000000;2016-12-31;160000000;140000000;-20000000;LEDGER_MORE;"
                        + "DC 12/2016");
        assertThat(house.get("/year-end" + OF_2016 + "&format=csv").text())
                .contains("cannot-close;ADVANCE_OUTSTANDING;" + PROJECT + ";Máy sấy lúa;1.1;;;;;40000000;CONTRACTED")
                .contains("goes-on;CONTRACT_REST;" + PROJECT)
                .contains("dies;UNAPPROVED;;;;fund.86@2004-07-08.2016.provincial;;;;700000000;");
        assertThat(house.get("/year-end" + OF_2016 + "&format=xlsx").status()).isEqualTo(200);
    }

    @Test
    void it_reads_only_the_projects_with_money_of_that_unit_and_year() {
        story.begun().proposed().approved().contracted();
        for (int number = 1; number <= 3; number++) {
            story.proposed(number);
        }
        assertThat(house.get("/year-end" + OF_2016).at("/projectsRead")).isEqualTo("1");
        assertThat(house.get("/year-end?province=86&fiscalYear=2015").at("/projectsRead"))
                .isEqualTo("0");
        assertThat(house.get("/year-end?province=vn&fiscalYear=2016").at("/projectsRead"))
                .isEqualTo("0");
    }

    @Test
    void what_cannot_be_asked_is_named() {
        story.begun();
        assertThat(house.get("/year-end?province=99&fiscalYear=2016").at("/code"))
                .isEqualTo("UNKNOWN_PROVINCE");
        assertThat(house.get("/treasury?province=86&fiscalYear=hai").at("/code"))
                .isEqualTo("PARAMETER_MALFORMED");
        assertThat(Rendered.of(house, "/year-end").text()).contains("Chọn đơn vị và năm ngân sách");
        assertThat(Rendered.of(house, "/treasury").text()).contains("Chọn đơn vị và năm ngân sách");
    }
}
