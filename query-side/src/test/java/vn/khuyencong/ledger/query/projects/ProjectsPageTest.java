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
                .contains("1.1 ngân sách tỉnh 2016 Cơ khí Mỹ Thuận 200 10 70 120 0 120")
                .contains("1 ngân sách tỉnh 2016 chưa giao 100 100 0 0 0 0")
                .contains("Cộng 300 110 70 120 0 120")
                .contains("C1 hợp đồng 1.1 Hợp tác xã Máy sấy 01/03/2016 190 120 70");
        assertThat(page.links())
                .contains("/entries?project=" + PROJECT, "/entries?project=" + PROJECT + "&fund=" + FUND);
    }

    @Test
    void every_kind_of_fact_has_its_words_in_the_register() {
        story.begun().proposed().approved().contracted().paid().ended();
        Rendered page = Rendered.of(house, PAGE);
        List<String> words = Stream.of(ProjectFact.class.getPermittedSubclasses())
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
