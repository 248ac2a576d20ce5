package vn.khuyencong.ledger.query.page;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places on the page of a text: one for each figure and each line, and one where its words stand. */
public final class Anchors {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9.-]");

    /** Keys as people count: HP-9 before HP-10. */
    public static final Comparator<String> IN_ORDER = Comparator.comparing(Anchors::counted);

    private Anchors() {}

    public static String figure(String key) {
        return "f-" + plain(key);
    }

    public static String line(String key) {
        return "l-" + plain(key);
    }

    public static String note(String key) {
        return "n-" + plain(key);
    }

    /** Where the words of a figure, a line or a note stand in the text. */
    public static String wordsOf(String anchor) {
        return "t-" + anchor;
    }

    private static String counted(String key) {
        return NUMBER.matcher(key)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    /** Keys are free; two of them never become the same name. */
    private static String plain(String key) {
        return NOT_PLAIN.matcher(key).replaceAll(sign -> Matcher.quoteReplacement(hex(sign.group())));
    }

    private static String hex(String sign) {
        return "_" + Integer.toHexString(sign.codePointAt(0)) + "_";
    }
}
