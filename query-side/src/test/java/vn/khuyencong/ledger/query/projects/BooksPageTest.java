package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.BUILDER;
import static vn.khuyencong.ledger.query.projects.ProjectStory.FUND;
import static vn.khuyencong.ledger.query.projects.ProjectStory.MAKER;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROGRAMME;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.million;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class BooksPageTest {
    private static final String FUND_PAGE = "/funds/" + FUND;

    private final QuestionHouse house = new QuestionHouse();
    private final ProjectStory story = new ProjectStory(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_fund_shows_its_sums_with_their_why_and_what_each_entry_changed() {
        story.begun().proposed().approved().contracted().paid();
        Rendered page = Rendered.of(house, FUND_PAGE);
        assertThat(page.text())
                .contains("Vĩnh Long · 2016 · ngân sách tỉnh")
                .contains(
                        "04/01/2016 Giao kế hoạch thuộc Chương trình khuyến công địa phương Vĩnh Long 2016–2020 1.000 1.000"
                                + " 10/QĐ-UBND")
                .contains("01/02/2016 Phê duyệt kinh phí Máy sấy lúa (300) 25/QĐ-SCT")
                .contains("10/05/2016 Bút toán đảo đảo bút toán Máy sấy lúa 250 (250) (250)")
                .contains("Cộng cả quỹ 1.000 700 500 380 190 120 không nêu 0 120 không nêu không nêu không nêu");
        assertThat(page.links())
                .contains("/projects/" + PROJECT, "/projects/" + PROJECT + "#" + PROJECT + "~3")
                .contains("/figures/"
                        + house.get("/balances?province=86@2004-07-08&fiscalYear=2016&source=PROVINCIAL")
                                .at("/totals/figures/undrawnAuthority"));
    }

    @Test
    void the_sums_of_a_fund_are_those_of_its_own_answer() {
        story.begun().proposed().approved().contracted().paid();
        assertThat(house.get(FUND_PAGE).at("/measures/available/amount")).isEqualTo("700000000");
        assertThat(house.get(FUND_PAGE).at("/measures/undrawnAuthority/amount")).isEqualTo("380000000");
        assertThat(house.get(FUND_PAGE).at("/measures/contracted/amount")).isEqualTo("190000000");
    }

    @Test
    void the_entries_of_a_fund_are_read_fifty_at_a_time_while_its_sums_stay_whole() {
        story.begun();
        for (int plan = 1; plan <= 50; plan++) {
            house.put(FUND, plan(plan));
        }
        Rendered first = Rendered.of(house, FUND_PAGE);
        String next = first.links().stream()
                .filter(it -> it.contains("cursor="))
                .findFirst()
                .orElseThrow();
        Rendered second = Rendered.of(house, next);
        assertThat(rowsOf(first)).isEqualTo(50);
        assertThat(rowsOf(second)).isEqualTo(2);
        assertThat(first.text()).contains("Cộng cả quỹ 2.275");
        assertThat(second.text()).contains("Cộng cả quỹ 2.275");
        assertThat(second.links()).noneMatch(it -> it.contains("cursor="));
    }

    private static FundsPlanned plan(int millions) {
        return new FundsPlanned(
                FUND, PROGRAMME, million(millions), LocalDate.of(2016, 2, 1), List.of(Evidence.of(ProjectStory.PLAN)));
    }

    private static int rowsOf(Rendered page) {
        return page.html().split("id=\"fund\\.", -1).length - 1;
    }

    private static final String ITS_FORM = "unit=86@2004-07-08&year=2016&source=PROVINCIAL";

    @Test
    void plans_and_allocations_are_offered_to_finance_staff_and_taken_back_by_them_once() {
        story.begun();
        FundsPlanned wrong = plan(7);
        EntryId entry = house.put(FUND, wrong);
        house.put(
                FUND,
                new EntryReversed(
                        entry,
                        wrong.effectiveOn(),
                        "trùng",
                        Postings.of(wrong).stream()
                                .map(it -> it.reversedOn(wrong.effectiveOn()))
                                .toList(),
                        null,
                        wrong.evidence()));
        assertThat(offers("FINANCE"))
                .containsExactly(
                        "/posting/plan?" + ITS_FORM,
                        "/posting/allocation?" + ITS_FORM,
                        "/posting/adjustment?" + ITS_FORM,
                        "/posting/cancellation?" + ITS_FORM,
                        "/posting/transfer?" + ITS_FORM,
                        "/posting/carry-over?" + ITS_FORM,
                        "/posting/reversal?entry=" + FUND + "~0",
                        "/posting/reversal?entry=" + FUND + "~1");
        assertThat(offers("APPROVER")).isEmpty();
    }

    private List<String> offers(String role) {
        return Rendered.as("ai.do", role, house, FUND_PAGE).links().stream()
                .filter(it -> it.startsWith("/posting/"))
                .toList();
    }

    @Test
    void a_fund_of_the_past_holds_what_had_taken_effect_then() {
        story.begun().proposed().approved().contracted().paid();
        Rendered then = Rendered.as("ke.toan", "FINANCE", house, FUND_PAGE + "?effectiveAsOf=2016-01-31");
        assertThat(then.text())
                .contains("Sổ tại ngày 31/01/2016", "Cộng cả quỹ 1.000 1.000 500 500")
                .doesNotContain("Phê duyệt kinh phí");
        assertThat(then.links()).noneMatch(it -> it.startsWith("/posting/"));
    }

    @Test
    void a_programme_tells_what_it_rests_on_its_money_and_its_projects() {
        story.begun().proposed().approved().contracted().paid();
        Rendered page = Rendered.of(house, "/programmes/" + PROGRAMME);
        assertThat(page.text())
                .contains("Chương trình khuyến công địa phương Vĩnh Long 2016–2020")
                .contains("Căn cứ 10/QĐ-UBND 04/01/2016 Dẫn chiếu 25/QĐ-SCT Sở Công Thương Vĩnh Long, 01/02/2016")
                .contains("kế hoạch giao 1.000 còn được phê duyệt 700")
                .contains("Máy sấy lúa Vĩnh Long đề án nhóm địa phương đã ký hợp đồng 300 120 120 0");
        assertThat(page.links()).anyMatch(it -> it.startsWith("/figures/f1."));
    }

    @Test
    void a_party_is_told_with_its_part_in_each_project() {
        story.begun().proposed().approved().contracted();
        Rendered page = Rendered.of(house, "/parties/" + MAKER);
        assertThat(page.text())
                .contains("doanh nghiệp", "1500123456", "Phường 1", "cơ sở thụ hưởng Máy sấy lúa Vĩnh Long");
        assertThat(Rendered.of(house, "/parties/" + BUILDER).text()).contains("bên nhận hợp đồng Máy sấy lúa");
    }

    @Test
    void a_part_that_was_taken_back_is_no_part() {
        story.begun().proposed().approved();
        ContractSigned wrong = new ContractSigned(
                PROJECT,
                "C9",
                ContractKind.CONTRACT,
                ProjectStory.LINE,
                BUILDER,
                million(5),
                LocalDate.of(2016, 3, 1),
                ProjectStory.quoted());
        EntryId entry = story.put(wrong);
        assertThat(house.get("/parties/" + BUILDER).at("/projects/0/roles")).isEqualTo("[\"CONTRACTOR\"]");
        story.put(new EntryReversed(
                entry,
                wrong.effectiveOn(),
                "nhầm bên",
                Postings.of(wrong).stream()
                        .map(it -> it.reversedOn(wrong.effectiveOn()))
                        .toList(),
                null,
                wrong.evidence()));
        assertThat(house.get("/parties/" + BUILDER).at("/projects")).isEqualTo("[]");
        assertThat(Rendered.of(house, "/parties/" + BUILDER).text()).contains("Chưa có đề án nào ở đây.");
    }

    @Test
    void what_the_ledger_does_not_know_is_a_page_that_says_so() {
        story.begun();
        assertThat(Rendered.of(house, "/funds/fund.86@2004-07-08.2017.provincial")
                        .status())
                .isEqualTo(404);
        assertThat(Rendered.of(house, "/funds/quy").status()).isEqualTo(400);
        assertThat(Rendered.of(house, "/programmes/programme.vn.national.2016-2020")
                        .status())
                .isEqualTo(404);
        assertThat(Rendered.of(house, "/programmes/x").status()).isEqualTo(400);
        assertThat(Rendered.of(house, "/parties/party.6f1a3a52-2d1c-4a5e-9a55-3a3b6f8f4a01")
                        .status())
                .isEqualTo(404);
        assertThat(Rendered.of(house, "/parties/x").status()).isEqualTo(400);
        assertThat(Rendered.of(house, FUND_PAGE + "?cursor=x").status()).isEqualTo(400);
    }
}
