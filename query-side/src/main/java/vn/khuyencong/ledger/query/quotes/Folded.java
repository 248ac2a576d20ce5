package vn.khuyencong.ledger.query.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ledger.events.Text;

/**
 * A text as quotes are compared with it: composed, any run of spaces and line ends as one space, invisible signs left
 * out. Each of its characters knows from which characters of the text it came.
 */
final class Folded {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final char SPACE = ' ';

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static Folded of(String original) {
        Folded folded = new Folded(original.length());
        Matcher cluster = CLUSTER.matcher(original);
        while (cluster.find()) {
            folded.take(cluster.group(), cluster.start(), cluster.end());
        }
        return folded;
    }

    /** A quote is compared without the spaces around it. */
    static String quote(String words) {
        return of(words).text.toString().strip();
    }

    private void take(String cluster, int start, int end) {
        if (cluster.codePoints().allMatch(Folded::isSpace)) {
            takeSpace(start, end);
        } else {
            String visible = INVISIBLE.matcher(cluster).replaceAll("");
            Text.nfc(visible).chars().forEach(letter -> append((char) letter, start, end));
        }
    }

    private void takeSpace(int start, int end) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == SPACE) {
            ends[last] = end;
        } else {
            append(SPACE, start, end);
        }
    }

    private void append(char letter, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2 + 1);
            ends = Arrays.copyOf(ends, at * 2 + 1);
        }
        text.append(letter);
        starts[at] = start;
        ends[at] = end;
    }

    static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Where folded words stand in the original; those that would cut a word or a number only where no others are. */
    List<Passage> passagesOf(String words) {
        List<Passage> whole = new ArrayList<>();
        List<Passage> cutting = new ArrayList<>();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            int last = at + words.length() - 1;
            (cuts(at) || cuts(last + 1) ? cutting : whole).add(new Passage(starts[at], ends[last]));
            at = text.indexOf(words, at + 1);
        }
        return whole.isEmpty() ? cutting : whole;
    }

    /** Whether a word or a number goes on over this place: {@code 14|5}, {@code 1.|410}, {@code xã|hội}. */
    private boolean cuts(int at) {
        if (at == 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean decimal = at > 1 && isMark(before) && isDigit(text.charAt(at - 2)) && isDigit(after)
                || at + 1 < text.length() && isDigit(before) && isMark(after) && isDigit(text.charAt(at + 1));
        return decimal || isDigit(before) && isDigit(after) || Character.isLetter(before) && Character.isLetter(after);
    }

    private static boolean isMark(char letter) {
        return letter == '.' || letter == ',';
    }

    private static boolean isDigit(char letter) {
        return Character.isDigit(letter);
    }
}
