package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.BUDGET_CODE_UNREADABLE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetCodeTest {
    private static final String[] WHOLE = {"416", "070", "102", "7000", "7049", "0190", "0113"};

    @Test
    void a_code_keeps_its_leading_zeros() {
        BudgetCode code = of(WHOLE);
        assertThat(code.category()).isEqualTo("070");
        assertThat(code.targetProgramme()).isEqualTo("0190");
    }

    @ParameterizedTest
    @MethodSource("oneOrTwo")
    void one_part_or_any_two_are_enough(int one, int other) {
        String[] parts = new String[WHOLE.length];
        parts[one] = WHOLE[one];
        parts[other] = WHOLE[other];
        assertThat(partsOf(of(parts))).containsExactly(parts);
    }

    static Stream<Arguments> oneOrTwo() {
        return IntStream.range(0, WHOLE.length)
                .boxed()
                .flatMap(one -> IntStream.range(one, WHOLE.length).mapToObj(other -> Arguments.of(one, other)));
    }

    @Test
    void a_code_without_a_part_is_none() {
        assertRefused(BUDGET_CODE_UNREADABLE, () -> of(new String[WHOLE.length]));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 41",
        "0, 4160",
        "1, 07",
        "1, 0700",
        "2, 10",
        "2, 1020",
        "3, 700",
        "3, 70000",
        "4, 704",
        "4, 70490",
        "5, 019",
        "5, 01900",
        "6, 1",
        "6, 01130",
        "0, 41a",
        "0, ' 416'",
        "3, '٧٠٠٠'",
        "6, ''"
    })
    void a_part_has_its_digits_and_nothing_else(int at, String written) {
        String[] parts = WHOLE.clone();
        parts[at] = written;
        assertRefused(BUDGET_CODE_UNREADABLE, () -> of(parts));
    }

    @ParameterizedTest
    @CsvSource({"13", "113", "0113"})
    void a_source_has_two_to_four_digits(String source) {
        String[] parts = WHOLE.clone();
        parts[WHOLE.length - 1] = source;
        assertThat(of(parts).source()).isEqualTo(source);
    }

    private static BudgetCode of(@Nullable String[] parts) {
        return new BudgetCode(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }

    private static List<@Nullable String> partsOf(BudgetCode code) {
        return Arrays.asList(
                code.chapter(),
                code.category(),
                code.section(),
                code.item(),
                code.subItem(),
                code.targetProgramme(),
                code.source());
    }
}
