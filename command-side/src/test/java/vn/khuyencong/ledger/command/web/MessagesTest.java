package vn.khuyencong.ledger.command.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.events.InvalidValue;

class MessagesTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void every_refusal_speaks_both_languages(Refusal refusal) {
        assertTrue(bundle("vi").containsKey(refusal.name()));
        assertTrue(bundle("en").containsKey(refusal.name()));
    }

    @ParameterizedTest
    @EnumSource
    void every_impossible_value_is_told_in_both_languages(InvalidValue.Rule rule) {
        assertTrue(bundle("vi").containsKey(rule.name()));
        assertTrue(bundle("en").containsKey(rule.name()));
    }

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(
                new TreeSet<>(bundle("vi").keySet()), new TreeSet<>(bundle("en").keySet()));
    }

    @Test
    void both_languages_name_the_same_values() {
        for (String key : bundle("vi").keySet()) {
            assertEquals(placesIn("vi", key), placesIn("en", key), key);
        }
    }

    @Test
    void a_shortfall_is_told_with_its_numbers_and_its_day() {
        List<String> values = List.of("500000000", "460000000", "12/HĐ-TTKC", "2016-05-02");
        assertEquals(
                "Vượt số còn được rút của hợp đồng 12/HĐ-TTKC: đề nghị 500.000.000 đồng, "
                        + "còn 460.000.000 đồng vào ngày 02/05/2016.",
                messages.refusal("EXCEEDS_CONTRACT_UNDRAWN", values, VIETNAMESE));
        assertEquals(
                "This exceeds what the contract 12/HĐ-TTKC has undrawn: 500,000,000 đồng requested, "
                        + "460,000,000 đồng left on 2016-05-02.",
                messages.refusal("EXCEEDS_CONTRACT_UNDRAWN", values, Locale.ENGLISH));
    }

    @Test
    void a_word_with_braces_or_a_day_that_no_calendar_has_is_told_as_it_is() {
        assertEquals(
                "Mã số liệu {0} đã dùng trong văn bản này.",
                messages.refusal("FIGURE_KEY_TAKEN", List.of("{0}"), VIETNAMESE));
        assertEquals(
                "Mã số liệu 99/99/2016 đã dùng trong văn bản này.",
                messages.refusal("FIGURE_KEY_TAKEN", List.of("2016-99-99"), VIETNAMESE));
    }

    @Test
    void a_reader_of_another_language_reads_vietnamese() {
        assertEquals(
                "Đề án p chưa được phê duyệt.", messages.refusal("PROJECT_NOT_APPROVED", List.of("p"), Locale.FRENCH));
    }

    private static Set<String> placesIn(String language, String key) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(bundle(language).getString(key));
        while (place.find()) {
            places.add(place.group(1));
        }
        int named = new MessageFormat(bundle(language).getString(key), Locale.of(language))
                .getFormatsByArgumentIndex()
                .length;
        assertTrue(named >= places.size(), key);
        return places;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("refusals", Locale.of(language));
    }
}
