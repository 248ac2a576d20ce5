package vn.khuyencong.ledger.query.amount;

import java.util.ArrayList;
import java.util.List;

/** Numbers in English words, without "and": one million one thousand five. */
final class EnglishWords {
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] GROUPS = {"", " thousand", " million", " billion", " trillion"};
    private static final int THOUSAND = 1_000;

    private EnglishWords() {}

    static String of(long number) {
        List<String> words = new ArrayList<>();
        long rest = number;
        for (int group = 0; rest > 0; group++) {
            int three = (int) (rest % THOUSAND);
            if (three > 0) {
                words.addFirst(three(three) + GROUPS[group]);
            }
            rest /= THOUSAND;
        }
        return words.isEmpty() ? ONES[0] : String.join(" ", words);
    }

    private static String three(int number) {
        if (number < 100) {
            return two(number);
        }
        String hundreds = ONES[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " " + two(number % 100);
    }

    private static String two(int number) {
        if (number < ONES.length) {
            return ONES[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : TENS[number / 10] + "-" + ONES[number % 10];
    }
}
