package vn.khuyencong.ledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.search.Naming.HAI_PHONG;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Unit;

class FindThingsTest {
    private final MemorySearch ledger = new MemorySearch();

    @Test
    void a_name_is_found_with_and_without_diacritics() {
        String project = ledger.project(1, "Hỗ trợ máy sấy lúa tại xã Đông Sơn");
        assertThat(ledger.find("máy sấy lúa")).containsExactly(project);
        assertThat(ledger.find("MAY SAY LUA")).containsExactly(project);
        assertThat(ledger.find("dong son")).containsExactly(project);
        assertThat(ledger.find(Normalizer.normalize("Đông sấy", Normalizer.Form.NFD)))
                .containsExactly(project);
        assertThat(ledger.find("máy gặt")).isEmpty();
        assertThat(ledger.find("  ")).isEmpty();
    }

    @Test
    void the_last_word_may_be_unfinished_and_no_other() {
        String project = ledger.project(1, "Máy sấy thực phẩm");
        assertThat(ledger.find("may say thuc ph")).containsExactly(project);
        assertThat(ledger.find("may s")).containsExactly(project);
        assertThat(ledger.find("th")).containsExactly(project);
        assertThat(ledger.find("thu may")).isEmpty();
        assertThat(ledger.find("t")).isEmpty();
    }

    @Test
    void a_number_is_found_as_it_is_typed() {
        String decision = ledger.decision("459/QĐ-UBND", "UBND thành phố Hải Phòng", "Phê duyệt kế hoạch khuyến công");
        for (String typed : new String[] {
            "459", "459/QĐ-UBND", "459/qd-ubnd", "459 / QD – UBND", "Quyết định số 459/QĐ-UBND", "459 hải phòng"
        }) {
            assertThat(ledger.find(typed)).as(typed).containsExactly(decision);
        }
        assertThat(ledger.find("45")).isEmpty();
    }

    @Test
    void what_has_just_this_number_stands_before_what_only_speaks_of_it() {
        String named = ledger.decision("459/QĐ-UBND", "UBND thành phố Hải Phòng", null);
        String speaking = ledger.decision("600/QĐ-UBND", "UBND thành phố Hải Phòng", "Sửa đổi Quyết định 459/QĐ-UBND");
        String begun = ledger.decision("4590/QĐ-UBND", "UBND thành phố Hải Phòng", null);
        assertThat(ledger.find("459")).containsExactly(named, begun, speaking);
        assertThat(ledger.find("459/QĐ-UBND")).containsExactly(named, speaking);
    }

    @Test
    void a_party_is_found_by_its_tax_code_which_six_digits_begin() {
        String party = ledger.party(1, "Cơ khí Mỹ Thuận", "0201234567");
        String other = ledger.party(2, "Đại lý của 0201234567", null);
        assertThat(ledger.find("0201234567")).containsExactly(party, other);
        assertThat(ledger.find("020123")).containsExactly(other, party);
        assertThat(ledger.find("02012")).isEmpty();
    }

    @Test
    void a_province_stands_before_what_lies_in_it() {
        String province = ledger.province(HAI_PHONG, "Hải Phòng");
        String project = ledger.project(1, "Xưởng mộc Hải Phòng");
        assertThat(ledger.find("hai phong")).containsExactly(province, project);
        assertThat(ledger.find("hai ph")).containsExactly(province, project);
    }

    @Test
    void a_text_is_found_by_title_source_and_the_name_of_its_unit() {
        ledger.province(HAI_PHONG, "Hải Phòng");
        String text = ledger.statement("Đẩy mạnh khuyến công", "Báo Công Thương");
        assertThat(ledger.find("cong thuong day manh hai phong")).containsExactly(text);
    }

    @Test
    void only_the_kind_that_is_wanted_is_found() {
        String project = ledger.project(1, "Cơ khí An Dương");
        String party = ledger.party(1, "Cơ khí An Dương", null);
        assertThat(ledger.find("an duong")).containsExactly(party, project);
        assertThat(ledger.find("an duong", Kind.PROVINCE)).isEmpty();
        assertThat(ledger.find("an duong", Kind.PROJECT)).containsExactly(project);
        assertThat(ledger.find("an duong", Kind.DECISION, Kind.PARTY)).containsExactly(party);
    }

    @Test
    void what_is_named_again_is_found_by_its_new_name_and_once() {
        String renamed = ledger.project(1, "Máy gặt");
        String other = ledger.project(2, "Máy cày");
        ledger.project(1, "Máy sấy");
        assertThat(ledger.find("may")).containsExactly(renamed, other);
        assertThat(ledger.find("say")).containsExactly(renamed);
        assertThat(ledger.find("gat")).isEmpty();
    }

    @Test
    void at_an_earlier_date_it_is_found_by_the_name_of_that_date() {
        String project = ledger.project(1, "Máy gặt", LocalDate.of(2016, 3, 1));
        ledger.project(1, "Máy sấy", LocalDate.of(2016, 5, 1));
        ledger.project(1, "Máy xay", LocalDate.of(2016, 6, 1));
        assertThat(ledger.findOn(LocalDate.of(2016, 2, 1), "may")).isEmpty();
        assertThat(ledger.findOn(LocalDate.of(2016, 4, 1), "gat")).containsExactly(project);
        assertThat(ledger.findOn(LocalDate.of(2016, 5, 1), "gat")).isEmpty();
        assertThat(ledger.findOn(LocalDate.of(2016, 5, 1), "say")).containsExactly(project);
    }

    @Test
    void a_province_that_is_published_again_stands_under_its_last_name() {
        Unit hue = new Unit("46@2025-01-01");
        ledger.province(hue, "Thừa Thiên Huế");
        ledger.province(hue, "Huế");
        assertThat(ledger.find("hue")).containsExactly(hue.key());
        assertThat(ledger.find("thua thien")).isEmpty();
    }

    @Test
    void however_much_there_is_an_answer_reads_a_bounded_part_of_it() {
        MemorySearch few = machines(1_500);
        MemorySearch many = machines(6_000);
        for (String typed : new String[] {"may", "ma", "may say lua", "may hiem", "459", "khong co"}) {
            assertThat(many.readFor(typed)).as(typed).isLessThan(320).isLessThanOrEqualTo(few.readFor(typed) + 5);
        }
    }

    @Test
    void a_search_that_has_not_come_to_the_end_goes_on_where_it_stopped() {
        MemorySearch ledger = machines(1_500);
        String rare = ledger.project(0, "Máy hiếm");
        assertThat(ledger.find("may say")).hasSize(1_500).doesNotHaveDuplicates();
        assertThat(ledger.find("may hi")).containsExactly(rare);
    }

    private static MemorySearch machines(int projects) {
        MemorySearch ledger = new MemorySearch();
        for (int number = 1; number <= projects; number++) {
            ledger.project(number, "Máy sấy lúa mẫu số " + number % 89);
        }
        return ledger;
    }
}
