package vn.khuyencong.ledger.query.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AmountAnswerTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final ResourceBundleMessageSource words = words();

    @Test
    void what_is_read_is_told_in_dong_and_in_words() {
        assertThat(asked("1,5 tỷ", VIETNAMESE))
                .isEqualTo(new AmountAnswer.Amount("1500000000", "1.500.000.000 đồng", "một tỷ năm trăm triệu đồng"));
    }

    @Test
    void what_is_doubtful_is_told_as_choices() {
        assertThat(asked("1.000 triệu", Locale.ENGLISH))
                .isEqualTo(new AmountAnswer.Choices(List.of(
                        new AmountAnswer.Choice("1000 triệu", "1000000000", "1,000,000,000 đồng", "one billion đồng"),
                        new AmountAnswer.Choice("1 triệu", "1000000", "1,000,000 đồng", "one million đồng"))));
    }

    @Test
    void a_reason_names_what_was_typed() {
        assertThat(asked("5 usd", VIETNAMESE))
                .isEqualTo(new AmountAnswer.Problem(
                        TypedAmount.Reason.UNKNOWN_UNIT, "Không rõ đơn vị “usd”; sổ đọc được đồng, nghìn, triệu, tỷ."));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_sentence_in_both_languages(TypedAmount.Reason reason) {
        for (Locale locale : Arrays.asList(VIETNAMESE, Locale.ENGLISH)) {
            assertThat(words.getMessage("amount." + reason, new Object[] {"{?}"}, locale))
                    .endsWith(".")
                    .doesNotContain("{0}");
        }
    }

    private AmountAnswer asked(String typed, Locale locale) {
        return AmountAnswer.of(TypedAmount.of(typed), words, locale);
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/amount");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
