package vn.khuyencong.ledger.query.explanation;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.web.Parameters;

/** From which leaf on: a figure is pinned, so that its leaves keep their places. */
final class LeafCursor {
    private LeafCursor() {}

    /**
     * The place of the first leaf that is wanted.
     *
     * @throws vn.khuyencong.ledger.query.web.QuestionProblem PARAMETER_MALFORMED
     */
    static int read(@Nullable String given) {
        Integer first = Parameters.read("cursor", given, text -> {
            int place = Integer.parseInt(text);
            return place < 0 ? null : place;
        });
        return first == null ? 0 : first;
    }
}
