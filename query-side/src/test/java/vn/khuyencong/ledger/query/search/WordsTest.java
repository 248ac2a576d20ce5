package vn.khuyencong.ledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void diacritics_capitals_and_the_stroke_of_đ_make_no_difference() {
        assertThat(Words.of("Đề án MÁY SẤY LÚA ở Đường Lâm"))
                .containsExactly("de", "an", "may", "say", "lua", "o", "duong", "lam");
        assertThat(Words.of("Ưu đãi, thuỷ lợi – thủy điện; Huế"))
                .containsExactly("uu", "dai", "thuy", "loi", "thuy", "dien", "hue");
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_word() {
        String composed = "Khuyến công Thừa Thiên Huế, Đắk Nông, Ưu việt";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(Words.of(decomposed)).isEqualTo(Words.of(composed)).contains("khuyen", "dak", "uu");
    }

    @Test
    void the_eth_of_old_keyboards_is_a_đ() {
        assertThat(Words.of("459/Q\u00D0-UBND")).isEqualTo(Words.of("459/QĐ-UBND"));
    }

    @Test
    void a_number_is_parted_where_its_signs_stand() {
        assertThat(Words.of("459/QĐ-UBND")).containsExactly("459", "qd", "ubnd");
        assertThat(Words.of(" 459 / qd – ubnd ")).containsExactly("459", "qd", "ubnd");
        assertThat(Words.of("!? –")).isEmpty();
        assertThat(Words.of(null)).isEmpty();
    }

    @Test
    void a_very_long_word_counts_by_its_beginning() {
        assertThat(Words.of("a".repeat(4_000))).containsExactly("a".repeat(32));
    }

    @Test
    void what_is_typed_whole_is_a_number_whatever_stands_before_it() {
        assertThat(Words.wholeOrNumber("Quyết định số 0459 / QD – UBND")).isEqualTo("459-qd-ubnd");
        assertThat(Words.wholeOrNumber("459/qd-ubnd")).isEqualTo("459-qd-ubnd");
        assertThat(Words.wholeOrNumber("0101234567-001")).isEqualTo("0101234567-001");
        assertThat(Words.wholeOrNumber("Hải Phòng")).isEqualTo("hai-phong");
    }
}
