package vn.khuyencong.ledger.query.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class ProvincesPageTest {
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final DecisionId DECISION = new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04");

    private final QuestionHouse house = new QuestionHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_province_shows_its_books_each_amount_with_its_why() {
        publish();
        house.put(
                FUND,
                new FundsPlanned(
                        FUND,
                        null,
                        Money.dong(2_100_000_000),
                        LocalDate.of(2016, 1, 4),
                        List.of(Evidence.of(DECISION))));
        Rendered page = Rendered.of(house, "/provinces/" + UNIT);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Vĩnh Long đã chi gì cho khuyến công?", "2.100", "không nêu");
        assertThat(page.links()).contains("/funds/" + FUND).anyMatch(it -> it.startsWith("/figures/f1."));
    }

    @Test
    void the_provinces_are_listed_and_an_unknown_one_is_a_page_that_says_so() {
        publish();
        assertThat(Rendered.of(house, "/provinces").text()).contains("Vĩnh Long");
        assertThat(Rendered.of(house, "/provinces/99").status()).isEqualTo(404);
    }

    private void publish() {
        house.put(
                "reference.provinces",
                new ProvinceVersionPublished(
                        UNIT, "86", "Vĩnh Long", "tỉnh", LocalDate.of(2004, 7, 8), null, "nguồn", null, null, null));
    }
}
