package vn.khuyencong.ledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.search.Naming.HAI_PHONG;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class SearchControllerTest {
    private final QuestionHouse house = new QuestionHouse();
    private final Naming ledger = new Naming() {
        @Override
        void tell(Object stream, Fact fact) {
            house.put(stream, fact);
        }
    };
    private String project = "";
    private String party = "";
    private String programme = "";

    @BeforeEach
    void name() {
        ledger.province(HAI_PHONG, "Hải Phòng");
        project = ledger.project(1, "Máy sấy lúa");
        party = ledger.party(1, "Cơ khí Mỹ Thuận", "1500123456");
        programme = ledger.programme();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void each_hit_says_what_it_is_what_it_is_called_and_where_its_page_lies() {
        Answer answer = house.get("/search?q=may say");
        assertThat(answer.at("/items/0/kind")).isEqualTo("project");
        assertThat(answer.at("/items/0/id")).isEqualTo(project);
        assertThat(answer.at("/items/0/title")).isEqualTo("Máy sấy lúa");
        assertThat(answer.at("/items/0/detail")).isEqualTo("đề án nhóm · Hải Phòng · 21/03/2016");
        assertThat(answer.at("/items/0/page")).isEqualTo("/projects/" + project);
        assertThat(answer.at("/next")).isNull();
        assertThat(answer.at("/asOf/position")).isEqualTo(Long.toString(house.head()));
    }

    @Test
    void a_form_asks_for_one_kind() {
        Answer answer = house.get("/search?kind=party&limit=8&q=co khi my th");
        assertThat(answer.at("/items/0/id")).isEqualTo(party);
        assertThat(answer.json().at("/items").size()).isEqualTo(1);
        assertThat(house.get("/search?kind=decision&q=co khi").at("/items")).isEqualTo("[]");
    }

    @Test
    void a_programme_without_a_name_is_found_by_what_it_is_called() {
        Answer answer = house.get("/search?kind=programme&q=chuong trinh hai phong 2016");
        assertThat(answer.at("/items/0/id")).isEqualTo(programme);
        assertThat(answer.at("/items/0/title")).isEqualTo("Chương trình khuyến công địa phương Hải Phòng 2016–2020");
        assertThat(answer.at("/items/0/detail")).isEmpty();
    }

    @Test
    void a_question_that_cannot_be_read_is_told_which_part_of_it() {
        assertThat(house.get("/search?q=a&kind=fund").at("/errors/0/pointer")).isEqualTo("kind");
        assertThat(house.get("/search?q=a&cursor=x9").at("/errors/0/pointer")).isEqualTo("cursor");
        assertThat(house.get("/search?q=a&limit=101").at("/errors/0/pointer")).isEqualTo("limit");
        assertThat(house.get("/search?q=" + "a".repeat(501)).at("/errors/0/pointer"))
                .isEqualTo("q");
        assertThat(house.get("/search").at("/items")).isEqualTo("[]");
    }

    @Test
    void the_page_shows_what_is_found_under_its_kind() {
        Rendered page = Rendered.of(house, "/search?q=may say");
        assertThat(page.text()).contains("Tìm “may say”", "1 kết quả", "đề án Máy sấy lúa đề án nhóm · Hải Phòng");
        assertThat(page.links()).contains("/projects/" + project, "/search?q=may say&kind=party");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_was_sought_and_how_to_seek() {
        Rendered page = Rendered.of(house, "/search?q=máy cày&kind=party");
        assertThat(page.text()).contains("Không thấy “máy cày” trong cơ sở, tổ chức.", "Tìm ở mọi loại", "459/qd-ubnd");
        assertThat(page.links()).contains("/search?q=máy cày");
        assertThat(Rendered.of(house, "/search").text()).contains("Tìm trong sổ", "Cách tìm");
    }

    @Test
    void what_is_typed_stays_what_was_typed() {
        Rendered page = Rendered.as("ke.toan", "FINANCE", house, "/search?q=<b> 5% 'a");
        assertThat(page.html()).contains("value=\"&lt;b&gt; 5% &#39;a\"").doesNotContain("<b>");
    }

    @Test
    void a_long_list_is_read_twenty_at_a_time_and_keeps_its_kind() {
        for (int number = 1; number <= 21; number++) {
            ledger.project(1 + number, "Đề án số " + number);
        }
        Rendered first = Rendered.of(house, "/search?q=de an&kind=project");
        assertThat(first.text()).contains("20 kết quả đầu", "Đề án số 21 ").doesNotContain("Đề án số 1 ");
        String next = first.links().stream()
                .filter(it -> it.contains("cursor="))
                .findFirst()
                .orElseThrow();
        assertThat(next).contains("kind=project");
        assertThat(Rendered.of(house, next).text())
                .contains("1 kết quả tiếp theo", "Đề án số 1 ")
                .doesNotContain("Đề án số 2 ");
    }
}
