package vn.khuyencong.ledger.query.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.Text;

/** Words as search compares them: in lower case without diacritics, đ as d, parted by whatever is no letter or digit. */
final class Words {
    /** What is longer counts by its beginning, so that no document is named by a whole page. */
    private static final int LONGEST = 32;

    private Words() {}

    /** The words in their order, each as often as it stands there. */
    static List<String> of(@Nullable String text) {
        String folded = text == null ? "" : Text.folded(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
                if (at > start) {
                    words.add(folded.substring(start, Math.min(at, start + LONGEST)));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** The words as one: a number, a tax code or a name as it is meant when it is typed whole. */
    static String whole(String text) {
        String joined = String.join("-", of(text));
        return joined.substring(0, Math.min(joined.length(), 4 * LONGEST));
    }

    /** What is typed as the number of an act, with or without "Quyết định số" before it, or as anything whole. */
    static String wholeOrNumber(String typed) {
        try {
            return whole(DecisionNumber.of(typed).normalised());
        } catch (InvalidValue noNumber) {
            return whole(typed);
        }
    }
}
