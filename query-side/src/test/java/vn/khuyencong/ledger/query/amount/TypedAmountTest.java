package vn.khuyencong.ledger.query.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.amount.TypedAmount.Ambiguous;
import vn.khuyencong.ledger.query.amount.TypedAmount.Choice;
import vn.khuyencong.ledger.query.amount.TypedAmount.Read;
import vn.khuyencong.ledger.query.amount.TypedAmount.Reason;
import vn.khuyencong.ledger.query.amount.TypedAmount.Unreadable;

class TypedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000 | 1500000",
                "1.500.000 | 1500000",
                "1 500 000 | 1500000",
                "1\u00A0500\u202F000 | 1500000",
                "1,500,000 | 1500000",
                "05 | 5",
                "999 | 999",
                "1.500 | 1500",
                "15.250 | 15250",
                "1.500.000,00 | 1500000",
                "1,500,000.00 | 1500000",
                "260.000.000đ | 260000000",
                "260.000.000 đ | 260000000",
                "260.000.000₫ | 260000000",
                "260.000.000 đồng | 260000000",
                "260.000.000 VND | 260000000",
                "260.000.000 VNĐ | 260000000",
                "1.000 đồng | 1000",
                "1,5 tỷ | 1500000000",
                "1,5 tỉ | 1500000000",
                "1,5 ty | 1500000000",
                "1,5ti | 1500000000",
                "1.5 tỷ | 1500000000",
                "1.50 tỷ đồng | 1500000000",
                "2ty | 2000000000",
                "2 TỶ ĐỒNG | 2000000000",
                "3,020 tỷ | 3020000000",
                "3,02 tỷ | 3020000000",
                "0,500 tỷ | 500000000",
                "0.500 tỷ | 500000000",
                "0,000000001 tỷ | 1",
                "41.306,53 triệu | 41306530000",
                "41306,53 triệu | 41306530000",
                "41,306.53 triệu | 41306530000",
                "12.578,48 triệu đồng | 12578480000",
                "1.500,000 triệu | 1500000000",
                "1.500.000 triệu | 1500000000000",
                "1500 triệu | 1500000000",
                "1 500 triệu | 1500000000",
                "1,5tr | 1500000",
                "1,5 tr.đ | 1500000",
                "1,5 trđ | 1500000",
                "500k | 500000",
                "500K | 500000",
                "2,345k | 2345",
                "12 nghìn | 12000",
                "12 ngàn | 12000",
                "12 nghin dong | 12000",
                "3 triệu 500 nghìn | 3500000",
                "3 triệu 500 nghìn đồng | 3500000",
                "3tr500k | 3500000",
                "1 tỷ 500 triệu 250 nghìn | 1500250000",
                "1 tỷ 5 đồng | 1000000005",
                "1.240 tỷ 500 triệu | 1240500000000",
                "999.999.999.999.999 | 999999999999999",
                "999.999,999999999 tỷ | 999999999999999"
            })
    void what_can_be_meant_in_one_way_is_read(String typed, long dong) {
        assertThat(TypedAmount.of(typed)).isEqualTo(new Read(Money.dong(dong)));
        assertThat(TypedAmount.of("  " + Normalizer.normalize(typed, Normalizer.Form.NFD) + " "))
                .isEqualTo(new Read(Money.dong(dong)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000 | 1000 | 1.000 đồng | 1 | 1 đồng",
                "1,000 | 1 | 1 đồng | 1000 | 1.000 đồng",
                "1,000 đồng | 1 | 1 đồng | 1000 | 1.000 đồng",
                "15.000 | 15000 | 15.000 đồng | 15 | 15 đồng",
                "1.500,000 | 1500 | 1.500 đồng | 1500000 | 1.500.000 đồng",
                "1,500.000 | 1500 | 1.500 đồng | 1500000 | 1.500.000 đồng",
                "1.000 triệu | 1000000000 | 1000 triệu | 1000000 | 1 triệu",
                "1.500 triệu | 1500000000 | 1500 triệu | 1500000 | '1,5 triệu'",
                "41.306 triệu đồng | 41306000000 | 41306 triệu | 41306000 | '41,306 triệu'",
                "2.500 tỷ | 2500000000000 | 2500 tỷ | 2500000000 | '2,5 tỷ'",
                "500.000k | 500000000 | 500000 nghìn | 500000 | 500 nghìn"
            })
    void what_can_be_meant_in_two_ways_is_asked(
            String typed, long one, String oneTyped, long other, String otherTyped) {
        TypedAmount meant = TypedAmount.of(typed);

        assertThat(meant).isInstanceOf(Ambiguous.class);
        assertThat(((Ambiguous) meant).choices())
                .containsExactlyInAnyOrder(
                        new Choice(oneTyped, Money.dong(one)), new Choice(otherTyped, Money.dong(other)));
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000", "'1,000', 1", "1.000 triệu, 1000000000", "'1.500,000', 1500"})
    void the_convention_comes_first(String typed, long dong) {
        assertThat(((Ambiguous) TypedAmount.of(typed)).choices().getFirst().amount())
                .isEqualTo(Money.dong(dong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,500 | 1500", "2,345 đ | 2345", "1,500.250 | 1500250"})
    void what_breaks_the_convention_is_asked_even_if_nothing_else_is_possible(String typed, long dong) {
        assertThat(((Ambiguous) TypedAmount.of(typed)).choices())
                .extracting(Choice::amount)
                .containsExactly(Money.dong(dong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "'   ' | EMPTY",
                "0 | ZERO",
                "0 đồng | ZERO",
                "0,0 tỷ | ZERO",
                "-5 | NEGATIVE",
                "−5 triệu | NEGATIVE",
                "(5.000.000) | NEGATIVE",
                "1,5 | FRACTION_OF_A_DONG",
                "1.5 | FRACTION_OF_A_DONG",
                "1.500.000,5 đồng | FRACTION_OF_A_DONG",
                "1,2345 nghìn | FRACTION_OF_A_DONG",
                "0,0000000001 tỷ | FRACTION_OF_A_DONG",
                "1.50.000 | SEPARATORS_MISPLACED",
                "1.5.0 | SEPARATORS_MISPLACED",
                "1,5,0 tỷ | SEPARATORS_MISPLACED",
                "1 50 | SEPARATORS_MISPLACED",
                "0.500.000 | SEPARATORS_MISPLACED",
                "1500.000.000 | SEPARATORS_MISPLACED",
                "1.500,000.0 | SEPARATORS_MISPLACED",
                "1000000000000000 | TOO_LARGE",
                "1.000.000 tỷ | TOO_LARGE",
                "99999999999999999999999999 tỷ | TOO_LARGE",
                "5 usd | UNKNOWN_UNIT",
                "5% | UNKNOWN_UNIT",
                "1tr5 | UNKNOWN_UNIT",
                "1 tỷ 500 | UNKNOWN_UNIT",
                "1 tỷ 2000 triệu | UNKNOWN_UNIT",
                "500 nghìn 3 triệu | UNKNOWN_UNIT",
                "3 triệu 3 triệu | UNKNOWN_UNIT",
                "một tỷ | NOT_A_NUMBER",
                "khoảng 5 tỷ | NOT_A_NUMBER",
                "+5 | NOT_A_NUMBER",
                "tỷ | NOT_A_NUMBER",
                "５００ | NOT_A_NUMBER",
                "١٢٣ | NOT_A_NUMBER",
                ",5 tỷ | NOT_A_NUMBER"
            })
    void what_is_no_amount_is_refused_with_its_reason(String typed, Reason reason) {
        TypedAmount meant = TypedAmount.of(typed);

        assertThat(meant).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) meant).reason()).isEqualTo(reason);
    }

    @Test
    void what_is_longer_than_any_amount_is_not_read_from_its_beginning() {
        assertThat(TypedAmount.of("5" + " ".repeat(80) + "tỷ")).isInstanceOf(Unreadable.class);
        assertThat(TypedAmount.of("9".repeat(100_000))).isInstanceOf(Unreadable.class);
        assertThat(TypedAmount.of("1 ".repeat(50_000) + "x")).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_written_in_a_unit_is_read_back(AmountUnit unit) {
        Random chance = new Random(unit.ordinal());
        for (int tries = 0; tries < 20_000; tries++) {
            long zeros = (long) Math.pow(10, chance.nextInt(15));
            Money amount = Money.dong(chance.nextLong(1, 1_000_000_000_000_000L / zeros) * zeros);
            String typed = unit.write(amount);
            assertThat(TypedAmount.of(typed)).as(typed).isEqualTo(new Read(amount));
        }
    }
}
