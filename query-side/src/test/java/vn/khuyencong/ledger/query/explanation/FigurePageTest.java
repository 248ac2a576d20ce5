package vn.khuyencong.ledger.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.query.Books2016;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class FigurePageTest {
    private final QuestionHouse house = new QuestionHouse();
    private final Story story = Books2016.told();

    @BeforeEach
    void record() {
        story.facts().forEach(fact -> house.put(fact.stream(), fact.fact()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void links_alone_lead_from_the_national_total_down_to_the_decree() {
        Rendered national = page(of(Measure.PLANNED, house.head()));
        assertThat(national.text())
                .contains(
                        "Vì sao kế hoạch giao của cả nước là 2.900 triệu đồng?",
                        "Gồm những nguồn nào",
                        "✓ bằng dòng trên");

        Rendered central = Rendered.of(house, firstFigureIn(national));
        assertThat(central.text())
                .contains("Vì sao kế hoạch giao của cả nước, ngân sách trung ương là 900 triệu đồng?")
                .contains("Giao kế hoạch", "459/QĐ-UBND", "có tệp", "45/2012/NĐ-CP", "nguoi.nhap", "✓ bằng dòng trên");
        assertThat(central.links())
                .contains("/decisions/" + Story.PLAN, "/decisions/" + Story.DECREE)
                .anyMatch(it -> it.startsWith("/entries?fund=") && it.contains("#"))
                .anyMatch(it -> it.startsWith("/api/v1/entries?figure=f1.") && it.endsWith("&format=xlsx"));
    }

    @Test
    void a_narrow_figure_leads_back_to_the_wider_ones() {
        FigureId national = of(Measure.PLANNED, house.head());
        Rendered central = Rendered.of(house, firstFigureIn(page(national)));

        assertThat(firstFigureIn(central)).isEqualTo("/figures/" + national.text());
    }

    @Test
    void money_that_a_project_draws_on_a_fund_leads_to_the_project() {
        Filter fund = new Filter(null, null, null, Books2016.MACHINES.fund().source(), null, null);
        Moment now = new Moment(house.head(), null, null);

        assertThat(page(new FigureId(Measure.AVAILABLE, FigureScope.of(fund), now))
                        .links())
                .contains("/projects/" + Story.PROJECT)
                .anyMatch(it -> it.startsWith("/funds/"));
    }

    @Test
    void what_a_text_reports_says_so() {
        assertThat(page(of(Measure.REPORTED_SPENT, house.head())).text())
                .contains("Vì sao “thực hiện (theo báo cáo)” của cả nước");
        assertThat(page(of(Measure.REPORTED_SPENT, house.head())).html()).contains("part answer reported");
        assertThat(page(of(Measure.PLANNED, house.head())).html()).doesNotContain("part answer reported");
    }

    @Test
    void a_figure_of_an_older_position_leads_to_the_present_one() {
        FigureId then = of(Measure.PLANNED, house.head());
        assertThat(page(then).text()).doesNotContain("hiện nay");

        house.put(Story.PROJECT.value() + "0", story.facts().getLast().fact());

        assertThat(page(then).text()).contains("hiện nay");
        assertThat(page(then).links())
                .contains("/figures/" + of(Measure.PLANNED, house.head()).text());
    }

    @Test
    void what_nobody_stated_has_no_amount_and_no_entries() {
        Rendered page = page(of(Measure.SETTLED, house.head()));

        assertThat(page.text())
                .contains("Chưa ai nêu đã quyết toán của cả nước")
                .doesNotContain("XLSX");
    }

    @Test
    void a_figure_that_is_none_and_a_place_that_is_none_are_pages_that_say_so() {
        assertThat(Rendered.of(house, "/figures/f1.e30").status()).isEqualTo(404);
        assertThat(Rendered.of(
                                house,
                                "/figures/" + of(Measure.PLANNED, house.head()).text() + "?cursor=-1")
                        .status())
                .isEqualTo(400);
    }

    private Rendered page(FigureId figure) {
        Rendered page = Rendered.of(house, "/figures/" + figure.text());
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    private static FigureId of(Measure measure, long position) {
        return new FigureId(measure, FigureScope.of(Filter.ALL), new Moment(position, null, null));
    }

    /** The first that is deeper: those above stand in the crumbs. */
    private static String firstFigureIn(Rendered page) {
        List<String> figures = page.links().stream()
                .filter(it -> it.startsWith("/figures/") && !it.contains("?lang="))
                .toList();
        assertThat(figures).isNotEmpty();
        return figures.getFirst();
    }
}
