package vn.khuyencong.ledger.query.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class PartyFormsTest {
    private static final Unit UNIT = new Unit("31@2025-07-01");
    private static final PartyId PERSON = PartyId.of(new UUID(1, 1));
    private static final String AMENDMENT = "/posting/party-amendment?party=" + PERSON;
    private static final String ERASURE = "/posting/personal-data-erasure?party=" + PERSON;
    private static QuestionHouse house;

    @BeforeAll
    static void open() {
        house = new QuestionHouse();
        LocalDate from = LocalDate.of(2025, 7, 1);
        house.put(
                "reference.provinces",
                new ProvinceVersionPublished(UNIT, "31", "Hải Phòng", "thành phố", from, null, "NQ", null, null, null));
        house.put(
                PERSON,
                new PersonRegistered(
                        PERSON,
                        PartyKind.HOUSEHOLD_BUSINESS,
                        UNIT,
                        house.persons().seal(PERSON, "Hộ Phạm Én", "031185098765", "Đồ Sơn")));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_accountant_finds_what_the_party_is_now_in_the_fields() {
        assertThat(Rendered.as("ketoan", "FINANCE", house, AMENDMENT).html())
                .contains("data-post=\"/api/v1/parties/" + PERSON + "/amendments\"")
                .contains("value=\"Hộ Phạm Én\"", "value=\"031185098765\"", "value=\"Đồ Sơn\"")
                .contains("<option value=\"31@2025-07-01\" selected=\"selected\">");
    }

    @Test
    void an_administrator_is_warned_before_erasing() {
        assertThat(Rendered.as("quantri", "ADMIN", house, ERASURE).html())
                .contains("data-post=\"/api/v1/parties/" + PERSON + "/erasure\"", "Không lấy lại được");
    }

    @Test
    void nobody_gets_the_form_of_another() {
        assertThat(Rendered.as("quantri", "ADMIN", house, AMENDMENT).html()).doesNotContain("<form class=\"posting\"");
        assertThat(Rendered.as("ketoan", "FINANCE", house, ERASURE).html())
                .doesNotContain("<form class=\"posting\"")
                .contains("Vai trò kế toán không ghi được việc này");
    }

    @Test
    void a_party_that_nobody_registered_has_no_form() {
        String unknown = "/posting/party-amendment?party=" + PartyId.of(new UUID(9, 9));
        assertThat(Rendered.as("ketoan", "FINANCE", house, unknown).status()).isEqualTo(404);
    }

    @Test
    void the_page_of_a_party_leads_each_role_to_its_form() {
        String page = "/parties/" + PERSON;
        assertThat(Rendered.as("ketoan", "FINANCE", house, page).links())
                .contains(AMENDMENT)
                .doesNotContain(ERASURE);
        assertThat(Rendered.as("quantri", "ADMIN", house, page).links())
                .contains(ERASURE)
                .doesNotContain(AMENDMENT);
        assertThat(Rendered.as("xem", "VIEWER", house, page).links()).doesNotContain(AMENDMENT, ERASURE);
    }

    @Test
    void the_form_of_a_party_offers_households_and_persons() {
        assertThat(Rendered.as("ketoan", "FINANCE", house, "/posting/party").html())
                .contains("<option value=\"HOUSEHOLD_BUSINESS\">hộ kinh doanh")
                .contains("<option value=\"NATURAL_PERSON\">cá nhân, nghệ nhân");
    }
}
