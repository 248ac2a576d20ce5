package vn.khuyencong.ledger.query.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ledger.events.Money;

class AmountWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | một | one",
                "4 | bốn | four",
                "5 | năm | five",
                "10 | mười | ten",
                "11 | mười một | eleven",
                "14 | mười bốn | fourteen",
                "15 | mười lăm | fifteen",
                "20 | hai mươi | twenty",
                "21 | hai mươi mốt | twenty-one",
                "24 | hai mươi tư | twenty-four",
                "25 | hai mươi lăm | twenty-five",
                "91 | chín mươi mốt | ninety-one",
                "100 | một trăm | one hundred",
                "101 | một trăm linh một | one hundred one",
                "104 | một trăm linh bốn | one hundred four",
                "105 | một trăm linh năm | one hundred five",
                "110 | một trăm mười | one hundred ten",
                "111 | một trăm mười một | one hundred eleven",
                "115 | một trăm mười lăm | one hundred fifteen",
                "121 | một trăm hai mươi mốt | one hundred twenty-one",
                "1000 | một nghìn | one thousand",
                "1001 | một nghìn không trăm linh một | one thousand one",
                "1015 | một nghìn không trăm mười lăm | one thousand fifteen",
                "1050 | một nghìn không trăm năm mươi | one thousand fifty",
                "1100 | một nghìn một trăm | one thousand one hundred",
                "15000 | mười lăm nghìn | fifteen thousand",
                "21000 | hai mươi mốt nghìn | twenty-one thousand",
                "105000 | một trăm linh năm nghìn | one hundred five thousand",
                "500000 | năm trăm nghìn | five hundred thousand",
                "1000005 | một triệu không trăm linh năm | one million five",
                "1001005 | một triệu không trăm linh một nghìn không trăm linh năm | one million one thousand five",
                "1500000 | một triệu năm trăm nghìn | one million five hundred thousand",
                "1000000000 | một tỷ | one billion",
                "1000000005 | một tỷ không trăm linh năm | one billion five",
                "1500000000 | một tỷ năm trăm triệu | one billion five hundred million",
                "3020000000 | ba tỷ không trăm hai mươi triệu | three billion twenty million",
                "10000000000 | mười tỷ | ten billion",
                "1000000000000 | một nghìn tỷ | one trillion",
                "1005000000000 | một nghìn không trăm linh năm tỷ | one trillion five billion",
                "1000000000005 | một nghìn tỷ không trăm linh năm | one trillion five",
                "41306530000 | bốn mươi mốt tỷ ba trăm linh sáu triệu năm trăm ba mươi nghìn"
                        + " | forty-one billion three hundred six million five hundred thirty thousand",
                "999999999999999 | chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín"
                        + " triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
                        + " | nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine"
                        + " million nine hundred ninety-nine thousand nine hundred ninety-nine"
            })
    void amounts_are_spelled_as_on_vouchers(long dong, String vietnamese, String english) {
        assertThat(AmountWords.spelled(Money.dong(dong), Locale.of("vi"))).isEqualTo(vietnamese + " đồng");
        assertThat(AmountWords.spelled(Money.dong(dong), Locale.UK)).isEqualTo(english + " đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1500000000 | 1.500.000.000 đồng | 1,500,000,000 đồng", "999 | 999 đồng | 999 đồng"})
    void amounts_are_shown_in_dong(long dong, String vietnamese, String english) {
        assertThat(AmountWords.shown(Money.dong(dong), Locale.FRANCE)).isEqualTo(vietnamese);
        assertThat(AmountWords.shown(Money.dong(dong), Locale.ENGLISH)).isEqualTo(english);
    }
}
