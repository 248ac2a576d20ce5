package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.FUND;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PLAN;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROGRAMME;
import static vn.khuyencong.ledger.query.projects.ProjectStory.UNIT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.million;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.fund.FundsAdjusted;
import vn.khuyencong.ledger.events.fund.FundsCancelled;
import vn.khuyencong.ledger.events.fund.FundsCarriedIn;
import vn.khuyencong.ledger.events.fund.FundsCarriedOut;
import vn.khuyencong.ledger.events.fund.FundsTransferredIn;
import vn.khuyencong.ledger.events.fund.FundsTransferredOut;
import vn.khuyencong.ledger.events.year.PeriodClosed;
import vn.khuyencong.ledger.events.year.PeriodReopened;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

/** How a fund and its year tell what was given, given on, and closed. */
class FundChainTest {
    private static final List<Evidence> BY_PLAN = List.of(Evidence.of(PLAN));
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 15);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);
    private static final FundId NATIONS = new FundId("fund.vn.2016.provincial");
    private static final FundId NEXT = new FundId("fund.86@2004-07-08.2017.provincial");
    private static final YearId YEAR = YearId.of(UNIT, new FiscalYear(2016));
    private static final String FUND_PAGE = "/funds/" + FUND;
    private static final String YEAR_PAGE = "/years/" + YEAR;

    private final QuestionHouse house = new QuestionHouse();

    @BeforeEach
    void begin() {
        new ProjectStory(house).begun();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_fund_tells_each_change_with_its_chain_and_where_the_money_went() {
        house.put(FUND, new FundsAdjusted(FUND, FundChain.PLAN, PROGRAMME, million(-50), JUNE, BY_PLAN));
        house.put(FUND, new FundsCancelled(FUND, FundChain.AUTHORITY, null, million(20), JUNE, BY_PLAN));
        transfer(30);
        carryOver(10);

        assertThat(Rendered.of(house, FUND_PAGE).text())
                .contains("01/06/2016 Điều chỉnh kế hoạch")
                .contains("01/06/2016 Hủy phần không dùng dự toán (20) (20)")
                .contains("01/06/2016 Chuyển đi kế hoạch · sang Cả nước · ngân sách tỉnh 2016 (30) (30)")
                .contains("Chuyển nguồn sang năm sau hợp đồng ký trước 31/12 · sang Vĩnh Long · ngân sách tỉnh 2017")
                .contains("Cộng cả quỹ 910 910 470 470");
        assertThat(Rendered.of(house, FUND_PAGE).links()).contains("/funds/" + NATIONS, "/funds/" + NEXT);
        assertThat(Rendered.of(house, "/funds/" + NEXT).text())
                .contains("Chuyển nguồn từ năm trước hợp đồng ký trước 31/12 · từ Vĩnh Long · ngân sách tỉnh 2016")
                .contains("Cộng cả quỹ 10 10 10 10");
    }

    @Test
    void what_is_handed_on_leaves_the_national_total_as_it_is() {
        transfer(30);
        assertThat(house.get("/balances?fiscalYear=2016").at("/totals/planned/amount"))
                .isEqualTo("1000000000");
        assertThat(house.get(FUND_PAGE).at("/measures/planned/amount")).isEqualTo("970000000");
        assertThat(house.get("/funds/" + NATIONS).at("/measures/available/amount"))
                .isEqualTo("30000000");
    }

    @Test
    void the_json_of_a_fund_tells_the_other_half_and_whether_its_year_is_closed() {
        transfer(30);
        house.put(YEAR, new PeriodClosed(YEAR, FEBRUARY, BY_PLAN));
        assertThat(house.get(FUND_PAGE).at("/entries/2/fact/pair")).isEqualTo(NATIONS + "~0");
        assertThat(house.get(FUND_PAGE).at("/year/closed/since")).isEqualTo("2017-02-15");
    }

    @Test
    void a_year_says_since_when_and_by_what_it_is_closed() {
        assertThat(Rendered.of(house, YEAR_PAGE).text()).contains("Sổ đang mở", "Sổ chưa khóa lần nào");
        house.put(YEAR, new PeriodClosed(YEAR, FEBRUARY, BY_PLAN));

        Rendered page = Rendered.of(house, YEAR_PAGE);
        assertThat(page.text())
                .contains("Sổ năm 2016 của Vĩnh Long")
                .contains("Sổ đã khóa từ 15/02/2017")
                .contains("15/02/2017 Khóa sổ 10/QĐ-UBND")
                .contains("ngân sách tỉnh 1.000 1.000");
        assertThat(page.links()).contains(FUND_PAGE);
        assertThat(Rendered.of(house, FUND_PAGE).text()).contains("Sổ năm 2016 đã khóa từ 15/02/2017");
        assertThat(Rendered.of(house, FUND_PAGE).links()).contains(YEAR_PAGE);
        assertThat(house.get(YEAR_PAGE).at("/closed/evidence/0/decision")).isEqualTo(PLAN.value());
        assertThat(house.get(YEAR_PAGE).at("/funds/0/measures/planned/amount")).isEqualTo("1000000000");
    }

    @Test
    void a_reopened_year_is_open_again_and_keeps_its_history() {
        house.put(YEAR, new PeriodClosed(YEAR, FEBRUARY, BY_PLAN));
        house.put(YEAR, new PeriodReopened(YEAR, MARCH, BY_PLAN));
        assertThat(Rendered.of(house, YEAR_PAGE).text())
                .contains("Sổ đang mở", "15/02/2017 Khóa sổ", "01/03/2017 Mở lại sổ");
        assertThat(Rendered.of(house, YEAR_PAGE + "?effectiveAsOf=2017-02-20").text())
                .contains("Sổ đã khóa từ 15/02/2017")
                .doesNotContain("Mở lại sổ một năm");
        assertThat(Rendered.of(house, FUND_PAGE).text()).doesNotContain("đã khóa");
    }

    @Test
    void only_an_approver_is_led_to_closing_and_reopening() {
        String its = "unit=86@2004-07-08&year=2016";
        assertThat(Rendered.as("lanhdao", "APPROVER", house, YEAR_PAGE).links())
                .contains("/posting/year-closure?" + its);
        house.put(YEAR, new PeriodClosed(YEAR, FEBRUARY, BY_PLAN));
        assertThat(Rendered.as("lanhdao", "APPROVER", house, YEAR_PAGE).links())
                .contains("/posting/year-reopening?" + its);
        assertThat(Rendered.as("ketoan", "FINANCE", house, YEAR_PAGE).links())
                .noneMatch(link -> link.startsWith("/posting/year"));
    }

    @Test
    void central_money_of_a_province_is_not_offered_to_be_given_where_it_lies() {
        FundId central = new FundId("fund.86@2004-07-08.2016.central");
        FundId nations = new FundId("fund.vn.2016.central");
        EntryId out = EntryId.of(nations.value(), 0);
        house.put(
                central,
                new FundsTransferredIn(central, nations, out, FundChain.PLAN, null, million(5), JUNE, BY_PLAN));
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/funds/" + central).links())
                .contains("/posting/transfer?unit=86@2004-07-08&year=2016&source=CENTRAL")
                .noneMatch(link -> link.startsWith("/posting/plan") || link.startsWith("/posting/allocation"));
    }

    @Test
    void a_year_that_cannot_be_named_is_no_year() {
        assertThat(house.get("/years/year.86.2016").status()).isEqualTo(400);
    }

    private void transfer(long millions) {
        EntryId out = EntryId.of(FUND.value(), 2);
        EntryId in = EntryId.of(NATIONS.value(), 0);
        FundChain plan = FundChain.PLAN;
        house.put(FUND, new FundsTransferredOut(FUND, NATIONS, in, plan, null, million(millions), JUNE, BY_PLAN));
        house.put(NATIONS, new FundsTransferredIn(NATIONS, FUND, out, plan, null, million(millions), JUNE, BY_PLAN));
    }

    private void carryOver(long millions) {
        CarryOverGround ground = CarryOverGround.CONTRACT_SIGNED;
        EntryId out = EntryId.of(FUND.value(), 2);
        EntryId in = EntryId.of(NEXT.value(), 0);
        house.put(FUND, new FundsCarriedOut(FUND, NEXT, in, ground, null, million(millions), JUNE, BY_PLAN));
        house.put(NEXT, new FundsCarriedIn(NEXT, FUND, out, ground, null, million(millions), JUNE, BY_PLAN));
    }
}
