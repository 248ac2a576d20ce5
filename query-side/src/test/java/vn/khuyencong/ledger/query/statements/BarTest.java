package vn.khuyencong.ledger.query.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BarTest {
    @Test
    void what_is_borne_out_what_may_belong_and_what_nobody_explains_fill_the_bar() {
        assertThat(bar(12_578_480_000L, 11_393_700_000L, 974_800_000L, 209_980_000L))
                .isEqualTo("borne 0.0% 90.5%, possible 90.5% 7.8%, unexplained 98.3% 1.7%");
    }

    @Test
    void what_may_belong_is_never_longer_than_the_gap() {
        assertThat(bar(7_898_470_000L, 0, 10_545_500_000L, 0)).isEqualTo("possible 0.0% 100.0%");
        assertThat(bar(100, 100, 50, 0)).isEqualTo("borne 0.0% 100.0%");
    }

    @Test
    void a_sum_beyond_what_was_stated_ends_in_a_part_of_its_own() {
        assertThat(bar(75, 100, 0, -25)).isEqualTo("borne 0.0% 75.0%, beyond 75.0% 25.0%");
    }

    @Test
    void nothing_has_no_length() {
        assertThat(bar(0, 0, 0, 0)).isEmpty();
    }

    private static String bar(long stated, long ledger, long possible, long unexplained) {
        return Bar.of(big(stated), big(ledger), big(possible), big(unexplained)).stream()
                .map(it -> it.name() + " " + it.x() + " " + it.width())
                .collect(Collectors.joining(", "));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
