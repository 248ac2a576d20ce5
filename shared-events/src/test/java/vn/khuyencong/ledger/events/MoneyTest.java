package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_NOT_AN_INTEGER;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_NOT_POSITIVE;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.AMOUNT_OUT_OF_RANGE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.project.LineRest;

class MoneyTest {
    private static final Money LARGEST = Money.dong(Long.MAX_VALUE);
    private static final Money SMALLEST = Money.dong(Long.MIN_VALUE);

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1", "-1", "12578480000", "999999999999999", "9223372036854775807", "-9223372036854775808"})
    void money_is_read_as_it_is_written(String digits) {
        assertThat(Money.parse(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "1 ", " 1", "1 000", "+1", "-", "--1", "-0", "00", "01", "-01", "1.0", "1.000", "1,5", "1e3",
                "1E3", "0x10", "١٢٣", "१२३", "１２３", "1đ", "1_000", "NaN", "null", "1\n", "−1"
            })
    void what_is_not_whole_dong_in_plain_digits_is_refused(String written) {
        assertRefused(AMOUNT_NOT_AN_INTEGER, () -> Money.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "10000000000000000000"})
    void more_than_an_exact_sum_can_hold_is_refused(String digits) {
        assertRefused(AMOUNT_OUT_OF_RANGE, () -> Money.parse(digits));
    }

    @Test
    void a_number_of_a_million_digits_is_refused_and_shown_short() {
        String endless = "9".repeat(1_000_000);
        assertRefused(AMOUNT_OUT_OF_RANGE, () -> Money.parse(endless));
        assertThatThrownBy(() -> Money.parse(endless))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.given()).hasSizeLessThan(200));
    }

    @Test
    void a_sum_that_does_not_fit_never_wraps() {
        Money one = Money.dong(1);
        assertThatThrownBy(() -> LARGEST.plus(one)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.minus(one)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(SMALLEST::negated).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sums_are_exact() {
        assertThat(Money.dong(7_898_470_000L).plus(Money.dong(4_680_010_000L))).isEqualTo(Money.dong(12_578_480_000L));
        assertThat(Money.dong(12_578_480_000L).minus(Money.dong(4_680_010_000L)))
                .isEqualTo(Money.dong(7_898_470_000L));
        assertThat(Money.dong(5).negated()).isEqualTo(Money.dong(-5));
    }

    @Test
    void an_entry_carries_from_one_dong_to_one_short_of_a_million_billion() {
        assertThat(Money.dong(1).asEntry()).isEqualTo(Money.dong(1));
        assertThat(Money.LARGEST_ENTRY.asEntry()).hasToString("999999999999999");
        assertRefused(AMOUNT_NOT_POSITIVE, Money.ZERO::asEntry);
        assertRefused(AMOUNT_NOT_POSITIVE, Money.dong(-1)::asEntry);
        assertRefused(AMOUNT_OUT_OF_RANGE, Money.dong(1_000_000_000_000_000L)::asEntry);
    }

    @Test
    void a_change_goes_either_way_but_is_never_nothing() {
        assertThat(Money.dong(-5).asChange()).isEqualTo(Money.dong(-5));
        assertThat(Money.LARGEST_ENTRY.negated().asChange()).hasToString("-999999999999999");
        assertRefused(AMOUNT_NOT_POSITIVE, Money.ZERO::asChange);
        assertRefused(AMOUNT_OUT_OF_RANGE, Money.dong(-1_000_000_000_000_000L)::asChange);
        assertRefused(AMOUNT_OUT_OF_RANGE, SMALLEST::asChange);
    }

    @Test
    void what_is_left_is_never_below_nought() {
        assertThat(Money.ZERO.asRest()).isEqualTo(Money.ZERO);
        assertRefused(AMOUNT_OUT_OF_RANGE, Money.dong(-1)::asRest);
        assertRefused(AMOUNT_OUT_OF_RANGE, () -> new LineRest(Samples.LINE, Money.dong(-1), Money.ZERO));
        assertRefused(AMOUNT_OUT_OF_RANGE, () -> new LineRest(Samples.LINE, Money.ZERO, Money.dong(-1)));
    }

    @Test
    void amounts_compare_by_their_dong() {
        assertThat(Money.dong(-1)).isLessThan(Money.ZERO);
        assertThat(Money.dong(2).isMoreThan(Money.dong(1))).isTrue();
        assertThat(Money.dong(1).isMoreThan(Money.dong(1))).isFalse();
        assertThat(Money.dong(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.dong(1).isPositive()).isTrue();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.dong(1).isZero()).isFalse();
    }
}
