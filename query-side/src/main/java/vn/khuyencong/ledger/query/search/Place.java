package vn.khuyencong.ledger.query.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a search has come: what is found at once stands before what is found by its words, each with the newest
 * first.
 *
 * @param below only lower numbers follow
 */
record Place(boolean atOnce, long below) {
    static final Place BEFORE_ALL = new Place(true, Long.MAX_VALUE);

    private static final Pattern CURSOR = Pattern.compile("([nw])(\\d{1,18})");

    static Place ofCursor(String cursor) {
        Matcher matcher = CURSOR.matcher(cursor);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(cursor);
        }
        return new Place(matcher.group(1).equals("n"), Long.parseLong(matcher.group(2)));
    }

    String cursor() {
        return (atOnce ? "n" : "w") + below;
    }
}
