package vn.khuyencong.ledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.search.Naming.HAI_PHONG;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PartyAmended;
import vn.khuyencong.ledger.events.party.PersonAmended;
import vn.khuyencong.ledger.events.party.PersonalDataErased;

class FindPartiesTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 6);

    private final MemorySearch ledger = new MemorySearch();

    @Test
    void a_person_is_found_like_anybody_else_by_name_and_by_number() {
        String person = ledger.person(1, "Đặng Thị Ngoạch", "031185098765");
        String namesake = ledger.party(2, "Cơ khí Đặng Ngoạch", null);
        assertThat(ledger.find("dang ngoach")).containsExactly(namesake, person);
        assertThat(ledger.find("đặng thị ngo")).containsExactly(person);
        assertThat(ledger.find(Normalizer.normalize("Ngoạch Thị", Normalizer.Form.NFD)))
                .containsExactly(person);
        assertThat(ledger.find("031185098765")).containsExactly(person);
        assertThat(ledger.find("dang van")).isEmpty();
        assertThat(ledger.find("ngoach", Kind.PROJECT)).isEmpty();
    }

    @Test
    void the_number_of_a_person_typed_whole_leads_to_it_at_once() {
        String person = ledger.person(1, "Đặng Thị Ngoạch", "031185098765");
        String later = ledger.party(2, "Đại lý của 031185098765", null);
        assertThat(ledger.find("031185098765")).containsExactly(person, later);
    }

    @Test
    void no_document_holds_a_word_of_a_person() {
        ledger.person(1, "Đặng Thị Ngoạch", "031185098765");
        assertThat(ledger.documents().all().toString())
                .doesNotContainIgnoringCase("ngoach", "ngoạch", "dang", "đặng", "031185");
    }

    @Test
    void a_person_whose_key_is_gone_is_found_no_more() {
        PartyId person = new PartyId(ledger.person(1, "Đặng Thị Ngoạch", null));
        ledger.tell(person, new PersonalDataErased(person, MAY, "theo yêu cầu"));
        ledger.persons().forget(person);
        assertThat(ledger.find("ngoach")).isEmpty();
    }

    @Test
    void a_person_is_found_under_the_name_of_the_day() {
        PartyId person = new PartyId(ledger.person(1, "Đặng Thị Ngoạch", null));
        ledger.tell(
                person,
                new PersonAmended(
                        person, HAI_PHONG, ledger.persons().seal(person, "Phạm Én", null, null), MAY, "viết lại"));
        assertThat(ledger.find("en pham")).containsExactly(person.value());
        assertThat(ledger.find("ngoach")).isEmpty();
        assertThat(ledger.findOn(MAY.minusDays(1), "ngoach")).containsExactly(person.value());
        assertThat(ledger.findOn(MAY.minusDays(1), "pham en")).isEmpty();
    }

    @Test
    void an_organisation_is_found_under_the_name_of_the_day_in_whatever_order_it_was_told() {
        PartyId party = new PartyId(ledger.party(1, "Cơ khí An Dương", "0200123456"));
        ledger.tell(party, amended(party, "Cơ khí Bắc An", MAY));
        ledger.tell(party, amended(party, "Cơ khí Nam Sơn", MARCH));
        assertThat(ledger.find("bac an")).containsExactly(party.value());
        assertThat(ledger.find("nam son")).isEmpty();
        assertThat(ledger.find("an duong")).isEmpty();
        assertThat(ledger.findOn(MARCH, "nam son")).containsExactly(party.value());
        assertThat(ledger.findOn(MAY, "nam son")).isEmpty();
        assertThat(ledger.findOn(MARCH, "an duong")).isEmpty();
        assertThat(ledger.findOn(MARCH.minusDays(1), "an duong")).containsExactly(party.value());
        assertThat(ledger.find("co khi")).containsExactly(party.value());
    }

    @Test
    void among_many_persons_everybody_is_found_once() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String id = ledger.person(i, i % 50 == 0 ? "Nghệ nhân Ngoạch" : "Người khác", null);
            if (i % 50 == 0) {
                expected.add(id);
            }
        }
        assertThat(ledger.find("ngoach")).containsExactlyElementsOf(expected.reversed());
    }

    private static PartyAmended amended(PartyId party, String name, LocalDate day) {
        return new PartyAmended(party, name, "0200123456", HAI_PHONG, null, day, "đổi tên");
    }
}
