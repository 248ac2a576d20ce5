package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonRegistered;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class PartiesTest {
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final PartyId PARTY = PartyId.of(new UUID(1, 1));
    private static final ProjectId PROJECT = ProjectId.of(new UUID(1, 2));
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 6);
    private static final String PATH = "/parties/" + PARTY;

    private final QuestionHouse house = new QuestionHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_amended_organisation_is_called_by_the_name_of_the_day() {
        organisation();
        assertThat(house.get(PATH).at("/name")).isEqualTo("Cơ khí Bắc An");
        assertThat(house.get(PATH).at("/address")).isEqualTo("Phường 2");
        assertThat(house.get(PATH + "?effectiveAsOf=2018-12-31").at("/name")).isEqualTo("Cơ khí Nam Sơn");
        assertThat(house.get(PATH + "?effectiveAsOf=2018-02-28").at("/name")).isEqualTo("Cơ khí An Dương");
    }

    @Test
    void the_names_before_stay_to_be_seen_the_latest_first() {
        organisation();
        Answer answer = house.get(PATH);
        assertThat(answer.at("/history/0/name")).isEqualTo("Cơ khí Nam Sơn");
        assertThat(answer.at("/history/0/since")).isEqualTo("2018-03-01");
        assertThat(answer.at("/history/1/name")).isEqualTo("Cơ khí An Dương");
        assertThat(answer.at("/history/1/since")).isNull();
        assertThat(Rendered.of(house, PATH).text())
                .contains("Cơ khí Bắc An", "Cơ khí Nam Sơn", "Cơ khí An Dương", "sáp nhập", "06/05/2019");
    }

    @Test
    void a_project_names_its_beneficiary_as_of_the_day() {
        organisation();
        propose();
        assertThat(Rendered.of(house, "/projects/" + PROJECT).text()).contains("Cơ khí Bắc An");
        assertThat(Rendered.of(house, "/projects/" + PROJECT + "?effectiveAsOf=2018-12-31")
                        .text())
                .contains("Cơ khí Nam Sơn")
                .doesNotContain("Cơ khí Bắc An");
    }

    @Test
    void a_person_is_shown_while_the_key_is_there() {
        person();
        propose();
        assertThat(house.get(PATH).at("/name")).isEqualTo("Phạm Thị Én");
        assertThat(house.get(PATH).at("/kind")).isEqualTo("NATURAL_PERSON");
        assertThat(house.get(PATH).at("/taxCode")).isEqualTo("031185098765");
        assertThat(house.get(PATH).at("/erasure")).isNull();
        assertThat(house.get(PATH).at("/history/0/name")).isEqualTo("Phạm Thị Yến");
        assertThat(Rendered.of(house, PATH).text()).contains("Phạm Thị Én", "cá nhân, nghệ nhân", "Phạm Thị Yến");
        assertThat(Rendered.of(house, "/projects/" + PROJECT).text()).contains("Phạm Thị Én");
    }

    @Test
    void an_erased_person_is_nobody_on_every_page_and_in_every_language_and_at_every_moment() {
        person();
        propose();
        house.put(PARTY, new PersonalDataErased(PARTY, MAY, "theo yêu cầu của chủ thể"));
        house.persons().forget(PARTY);
        Answer answer = house.get(PATH);
        assertThat(answer.at("/name")).isNull();
        assertThat(answer.at("/erasure/effectiveOn")).isEqualTo("2019-05-06");
        assertThat(answer.at("/erasure/reason")).isEqualTo("theo yêu cầu của chủ thể");
        for (String path : new String[] {PATH, PATH + "?effectiveAsOf=2018-01-01", "/projects/" + PROJECT}) {
            assertThat(Rendered.of(house, path).text())
                    .as(path)
                    .contains("dữ liệu cá nhân đã xóa")
                    .doesNotContain("Phạm", "0311850");
        }
        assertThat(house.page(PATH, Locale.ENGLISH).text()).contains("personal data erased");
        assertThat(Rendered.of(house, PATH).text()).contains("theo yêu cầu của chủ thể");
    }

    private void organisation() {
        house.put(PARTY, new PartyRegistered(PARTY, PartyKind.ENTERPRISE, "Cơ khí An Dương", null, UNIT, "Phường 1"));
        house.put(PARTY, new PartyAmended(PARTY, "Cơ khí Bắc An", null, UNIT, "Phường 2", MAY, "sáp nhập"));
        house.put(PARTY, new PartyAmended(PARTY, "Cơ khí Nam Sơn", null, UNIT, "Phường 1", MARCH, "đổi tên"));
    }

    private void person() {
        house.put(
                PARTY,
                new PersonRegistered(
                        PARTY,
                        PartyKind.NATURAL_PERSON,
                        UNIT,
                        house.persons().seal(PARTY, "Phạm Thị Yến", "031185098765", "Phường 1")));
        house.put(
                PARTY,
                new PersonAmended(
                        PARTY,
                        UNIT,
                        house.persons().seal(PARTY, "Phạm Thị Én", "031185098765", "Phường 1"),
                        MARCH,
                        "viết lại"));
    }

    private void propose() {
        house.put(
                PROJECT,
                new ProjectProposed(
                        PROJECT,
                        UNIT,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Máy sấy lúa",
                        null,
                        PARTY,
                        null,
                        null,
                        null,
                        LocalDate.of(2016, 1, 10)));
    }
}
