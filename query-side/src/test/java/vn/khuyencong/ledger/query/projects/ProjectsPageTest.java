package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.BUILDER;
import static vn.khuyencong.ledger.query.projects.ProjectStory.CENTRE;
import static vn.khuyencong.ledger.query.projects.ProjectStory.FUND;
import static vn.khuyencong.ledger.query.projects.ProjectStory.MAKER;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROGRAMME;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class ProjectsPageTest {
    private static final String PAGE = "/projects/" + PROJECT;

    private final QuestionHouse house = new QuestionHouse();
    private final ProjectStory story = new ProjectStory(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_project_is_told_with_names_that_lead_to_what_they_name() {
        story.begun().proposed().approved().contracted().paid();
        Rendered page = Rendered.of(house, PAGE);
        assertThat(page.text())
                .contains(
                        "Máy sấy lúa đã ký hợp đồng",
                        "đề án nhóm, khuyến công địa phương, Vĩnh Long",
                        "A3.3 Ứng dụng máy móc",
                        "Chương trình khuyến công địa phương Vĩnh Long 2016–2020",
                        "Trung tâm Khuyến công",
                        "Cơ khí Mỹ Thuận",
                        "900.000.000 đồng");
        assertThat(page.links())
                .contains(
                        "/programmes/" + PROGRAMME,
                        "/parties/" + CENTRE,
                        "/parties/" + MAKER,
                        "/parties/" + BUILDER,
                        "/funds/" + FUND,
                        "/decisions/" + ProjectStory.APPROVAL,
                        "/provinces/86@2004-07-08");
    }

    @Test
    void where_its_money_stands_is_what_the_answer_says_and_leads_to_the_entries() {
        story.begun().proposed().approved().contracted().paid();
        Rendered page = Rendered.of(house, PAGE);
        assertThat(house.get(PAGE).at("/contracts/0/undrawn/amount")).isEqualTo("70000000");
        assertThat(page.text())
                .contains("1.1 ngân sách tỉnh 2016 Cơ khí Mỹ Thuận 200 10 70 120 0 120 0 0 0")
                .contains("1 ngân sách tỉnh 2016 chưa giao 100 100 0 0 0 0 0 0 0")
                .contains("Cộng 300 110 70 120 0 120 0 0 0")
                .contains("C1 hợp đồng 1.1 Hợp tác xã Máy sấy 01/03/2016 190 120 70");
        assertThat(page.links())
                .contains("/entries?project=" + PROJECT, "/entries?project=" + PROJECT + "&fund=" + FUND);
    }

    @Test
    void every_kind_of_fact_has_its_words_in_the_register() {
        lifeOf(story.begun().proposed());
        Rendered page = Rendered.of(house, PAGE);
        List<String> words = Stream.of(ProjectFact.class.getPermittedSubclasses())
                .filter(Class::isRecord)
                .map(kind -> house.word("fact." + kind.getSimpleName()))
                .toList();
        assertThat(words)
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(page.text()).contains(word));
        assertThat(page.text())
                .contains(
                        "lý do thiếu dự toán",
                        "định mức định mức 1",
                        "Điều 1",
                        "dòng 1 · tách thành dòng 1.1 · cơ sở thụ hưởng Cơ khí Mỹ Thuận",
                        "nộp giảm chi · hợp đồng C1",
                        "kết quả 3 máy sấy · ghi chú đang chạy",
                        "trả lại kế hoạch phần hợp đồng chưa rút, dòng 1.1");
    }

    /** One fact of each kind. */
    private void lifeOf(ProjectStory proposed) {
        LaterLife life = new LaterLife(proposed).rejected().appraised();
        proposed.approved().contracted().paid();
        EntryId second = life.advancedUnderACode();
        life.workAccepted().changedSource().settled().carriedOver().confirmed().recoded(second);
        life.products().checked().suspended().stopped();
        proposed.ended();
    }

    @Test
    void counterpart_stands_apart_and_what_is_owed_says_how_much_is_open() {
        lifeOf(story.begun().proposed());
        Rendered page = Rendered.of(house, PAGE);
        assertThat(page.text())
                .contains("2016 600 500 300")
                .contains("không đủ chứng từ C1 1.1 2016 không nêu hạn 10 4 6")
                .contains("không có khối lượng C1 1.1 2016 31/03/2017 15 0 15");
        assertThat(house.get(PAGE).at("/receivables/0/open/amount")).isEqualTo("6000000");
        assertThat(house.get(PAGE).at("/counterpart/0/unaccepted/amount")).isEqualTo("200000000");
    }

    @Test
    void the_treasurys_figure_stands_beside_the_ledgers_with_sign_and_word() {
        lifeOf(story.begun().proposed());
        assertThat(Rendered.of(house, PAGE).text())
                .contains("1.1 ngân sách tỉnh 2016 cả dòng 31/12/2016 111 140 29 + Kho bạc nhiều hơn DC 12/2016")
                .contains("016.280.309.–.–.–.– 31/12/2016 40 40 0 = khớp DC 12/2016");
        String figure = PAGE + "/treasury?line=1.1&on=2017-01-10&chapter=016&category=280&section=";
        assertThat(house.get(figure + "309").at("/ledger/amount")).isEqualTo("0");
        assertThat(house.get(figure + "321&item=7000&subItem=7049&targetProgramme=0380&codeSource=12")
                        .at("/ledger/amount"))
                .isEqualTo("40000000");
        assertThat(house.get(PAGE + "/treasury?line=1.1&on=2017-01-10&chapter=16")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void lines_that_money_left_say_where_it_went_and_results_nest() {
        lifeOf(story.begun().proposed());
        assertThat(Rendered.of(house, PAGE).text())
                .contains("đổi nguồn 1 · ngân sách tỉnh 2016 2 · ngân sách trung ương 2016 105 0 0 02/11/2016")
                .contains("hợp đồng ký trước 31/12 1.1 · ngân sách tỉnh 2016 1.1-2017 · ngân sách tỉnh 2017 0 54 25")
                .contains("sản phẩm cấp tỉnh 5")
                .contains("· sản phẩm cấp khu vực thuộc dòng trên, không cộng 2")
                .doesNotContain("sản phẩm 50 1.1");
    }

    @Test
    void a_project_that_takes_up_another_and_the_one_taken_up_lead_to_each_other() {
        story.begun().proposed().proposedAgain();
        String again = "/projects/" + ProjectStory.AGAIN;
        assertThat(Rendered.of(house, PAGE).links()).contains(again);
        assertThat(Rendered.of(house, again).links()).contains(PAGE);
        assertThat(house.get(PAGE).at("/takenUpBy")).isEqualTo("[\"" + ProjectStory.AGAIN + "\"]");
        assertThat(house.get(again).at("/registeredAgainFrom")).isEqualTo(PROJECT.value());
    }

    @Test
    void a_reversal_and_what_it_answers_and_what_stands_instead_lead_to_one_another() {
        story.begun().proposed().approved().contracted().paid();
        Rendered page = Rendered.of(house, PAGE);
        long wrong = position(page, "đã bị đảo ở vị trí");
        assertThat(page.text())
                .contains("đã bị đảo ở vị trí " + wrong, "thay bằng vị trí " + (wrong + 1))
                .contains("đảo vị trí " + (wrong - 1))
                .contains("thay cho vị trí " + (wrong - 1))
                .contains("gõ nhầm số", "(250)");
        assertThat(page.links()).contains("#" + PROJECT + "~7", "#" + PROJECT + "~8", "#" + PROJECT + "~9");
    }

    private static long position(Rendered page, String before) {
        String behind = page.text().split(before + " ", 2)[1];
        return Long.parseLong(behind.split(" ", 2)[0]);
    }

    @Test
    void the_past_is_read_and_not_posted_on() {
        story.begun().proposed().approved().contracted().paid();
        Rendered then = Rendered.as("ke.toan", "FINANCE", house, PAGE + "?effectiveAsOf=2016-03-31");
        assertThat(then.text())
                .contains("Sổ tại ngày 31/03/2016", "C1 hợp đồng 1.1 Hợp tác xã Máy sấy 01/03/2016 180 0 180");
        assertThat(then.text()).doesNotContain("gõ nhầm số");
        assertThat(then.links())
                .noneMatch(it -> it.startsWith("/posting/"))
                .contains("/parties/" + MAKER + "?effectiveAsOf=2016-03-31");
    }

    @Test
    void the_list_says_of_each_project_how_far_it_has_come() {
        story.begun().proposed();
        assertThat(Rendered.of(house, "/projects").text())
                .contains("Máy sấy lúa Vĩnh Long đề án nhóm địa phương chờ duyệt chưa phê duyệt kinh phí");
        story.approved().contracted().paid();
        assertThat(Rendered.of(house, "/projects?province=86@2004-07-08").text())
                .contains("Đề án của Vĩnh Long")
                .contains("Máy sấy lúa Vĩnh Long đề án nhóm địa phương đã ký hợp đồng 300 120 120 0");
    }

    @Test
    void a_long_list_is_read_fifty_at_a_time() {
        story.begun();
        for (int number = 1; number <= 51; number++) {
            story.proposed(number);
        }
        Rendered first = Rendered.of(house, "/projects?province=86@2004-07-08");
        assertThat(first.text()).contains("Đề án số 50 ").doesNotContain("Đề án số 51 ");
        String next = first.links().stream()
                .filter(it -> it.contains("cursor="))
                .findFirst()
                .orElseThrow();
        assertThat(next).startsWith("/projects?province=");
        assertThat(Rendered.of(house, next).text()).contains("Đề án số 51 ").doesNotContain("Đề án số 50 ");
    }

    @Test
    void what_the_ledger_does_not_know_is_a_page_that_says_so() {
        assertThat(Rendered.of(house, "/projects/project." + "6f1a3a52-2d1c-4a5e-9a55-3a3b6f8f4a01")
                        .status())
                .isEqualTo(404);
        assertThat(Rendered.of(house, "/projects/moi").status()).isEqualTo(400);
        assertThat(Rendered.of(house, "/projects?province=99").status()).isEqualTo(404);
    }
}
