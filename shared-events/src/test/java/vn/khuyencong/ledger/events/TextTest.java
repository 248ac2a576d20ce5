package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.TEXT_EMPTY;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.TEXT_TOO_LONG;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({
        "Đắk Lắk, dak lak",
        "đối ứng, doi ung",
        "Khuyến công Thừa Thiên Huế, khuyen cong thua thien hue",
        "Trương Mỹ Hoa, truong my hoa",
        "Hoà Bình, hoa binh",
        "Hòa Bình, hoa binh",
        "QÐ-UBND, qd-ubnd",
        "A3.1, a3.1"
    })
    void search_compares_letters_without_their_marks(String text, String folded) {
        assertThat(Text.folded(text)).isEqualTo(folded);
        assertThat(Text.folded(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "459/QĐ-UBND, 459-qd-ubnd",
        "  Bà Rịa - Vũng Tàu  , ba-ria-vung-tau",
        "Ủy ban; nhân dân…, uy-ban-nhan-dan",
        "…, ''"
    })
    void a_slug_keeps_letters_and_digits(String text, String slug) {
        assertThat(Text.slug(text)).isEqualTo(slug);
    }

    @Test
    void a_name_typed_on_any_machine_is_the_same_name() {
        String decomposed = Normalizer.normalize("Vĩnh Phúc", Normalizer.Form.NFD);
        assertThat(Text.nfc(decomposed)).isEqualTo("Vĩnh Phúc");
    }

    @Test
    void a_text_says_something_and_not_too_much() {
        assertThat(Text.said("x".repeat(4_000))).hasSize(4_000);
        assertRefused(TEXT_EMPTY, () -> Text.said(""));
        assertRefused(TEXT_EMPTY, () -> Text.said(" \n\t"));
        assertRefused(TEXT_TOO_LONG, () -> Text.said("x".repeat(4_001)));
    }
}
