package vn.khuyencong.ledger.query.shelves;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Which part of a list is asked for. */
public record Paging(int from, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Reads the parameters {@code cursor} and {@code limit}; at most 200 items at a time, 50 where nothing is said. */
    public static Paging of(@Nullable String cursor, @Nullable Integer limit) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1) {
            throw QuestionProblem.malformed("limit", wanted);
        }
        return new Paging(placeOf(cursor), Math.min(wanted, MOST));
    }

    private static int placeOf(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException notOurs) {
            throw QuestionProblem.malformed("cursor", cursor);
        }
    }
}
