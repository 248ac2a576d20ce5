package vn.khuyencong.ledger.query.amount;

import java.text.NumberFormat;
import java.util.Locale;
import vn.khuyencong.ledger.events.Money;

/** Số tiền bằng chữ: an amount above zero as vouchers spell it, Vietnamese unless the reader asks for English. */
public final class AmountWords {
    private static final String DONG = " đồng";

    private AmountWords() {}

    /** {@code một tỷ năm trăm triệu đồng}. */
    public static String spelled(Money amount, Locale locale) {
        return (isEnglish(locale) ? EnglishWords.of(amount.dong()) : VietnameseWords.of(amount.dong())) + DONG;
    }

    /** {@code 1.500.000.000 đồng}. */
    public static String shown(Money amount, Locale locale) {
        Locale language = Locale.of(isEnglish(locale) ? "en" : "vi");
        return NumberFormat.getIntegerInstance(language).format(amount.dong()) + DONG;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
