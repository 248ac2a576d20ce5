package vn.khuyencong.ledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RenderedTest {
    private static final String FRAME = "<h1>Tỉnh</h1><main id=\"main\" tabindex=\"-1\">%s</main>";

    @Test
    void a_page_is_read_without_its_marks_and_leads_where_its_links_say() {
        Rendered page =
                page("<p>Hải&nbsp;Phòng <b>2016</b></p><a class=\"amount\" href=\"/funds/x?a=1&amp;b=2\">5</a>");
        assertThat(page.text()).endsWith("2016 5");
        assertThat(page.links()).containsExactly("/funds/x?a=1&b=2");
    }

    @Test
    void a_missing_word_is_no_page() {
        breaks("<p>??projects.title_vi??</p>");
    }

    @Test
    void what_the_security_policy_forbids_is_no_page() {
        breaks("<p style=\"color: red\">a</p>");
        breaks("<button onclick=\"go()\">a</button>");
    }

    @Test
    void a_page_has_one_heading_each_id_once_and_leads_to_no_place_that_it_lacks() {
        breaks("<h1>Tỉnh khác</h1>");
        breaks("<p id=\"a\"></p><p id=\"a\"></p>");
        breaks("<a href=\"#nowhere\">a</a>");
        assertThat(page("<a href=\"#project.x~1\">a</a><p id=\"project.x~1\"></p>")
                        .status())
                .isEqualTo(200);
    }

    private static void breaks(String content) {
        assertThatThrownBy(() -> page(content)).isInstanceOf(AssertionError.class);
    }

    private static Rendered page(String content) {
        return new Rendered(200, FRAME.formatted(content));
    }
}
