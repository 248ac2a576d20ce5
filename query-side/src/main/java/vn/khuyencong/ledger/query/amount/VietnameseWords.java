package vn.khuyencong.ledger.query.amount;

import java.util.ArrayList;
import java.util.List;

/** Numbers in Vietnamese words, as vouchers spell them: linh, mốt, tư, lăm, mươi, không trăm. */
final class VietnameseWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000;
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    private final List<String> words = new ArrayList<>();

    private VietnameseWords() {}

    static String of(long number) {
        VietnameseWords spelled = new VietnameseWords();
        spelled.spell(number);
        return number == 0 ? DIGITS[0] : String.join(" ", spelled.words);
    }

    private void spell(long number) {
        if (number >= BILLION) {
            spell(number / BILLION);
            words.add("tỷ");
        }
        three((int) (number / MILLION % THOUSAND), "triệu");
        three((int) (number / THOUSAND % THOUSAND), "nghìn");
        three((int) (number % THOUSAND), "");
    }

    /** Three digits are spoken whole once something greater was spoken: {@code một nghìn không trăm linh năm}. */
    private void three(int number, String unit) {
        if (number == 0) {
            return;
        }
        boolean whole = !words.isEmpty() || number >= 100;
        if (whole) {
            words.add(DIGITS[number / 100]);
            words.add("trăm");
        }
        two(number / 10 % 10, number % 10, whole);
        if (!unit.isEmpty()) {
            words.add(unit);
        }
    }

    private void two(int tens, int ones, boolean whole) {
        if (tens == 0 && ones > 0 && whole) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(one(tens, ones));
        }
    }

    private static String one(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? "tư" : DIGITS[4];
            case 5 -> tens > 0 ? "lăm" : DIGITS[5];
            default -> DIGITS[ones];
        };
    }
}
