package vn.khuyencong.ledger.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** What is sought, as it was given. */
@ParameterObject
record SearchParameters(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String cursor,
        @Nullable String limit) {
    private static final int LONGEST = 500;
    private static final int USUAL = 20;
    private static final int MOST = 100;

    String typed() {
        return q == null ? "" : q.strip();
    }

    /** The only kind that is wanted, null for all. */
    @Nullable
    Kind only() {
        return Parameters.read("kind", kind, Kind::ofWireName);
    }

    /**
     * The question that is meant.
     *
     * @throws QuestionProblem PARAMETER_MALFORMED
     */
    FindThings read() {
        if (typed().length() > LONGEST) {
            throw QuestionProblem.malformed("q", typed().substring(0, LONGEST) + "…");
        }
        Kind only = only();
        Place after = Parameters.read("cursor", cursor, Place::ofCursor);
        return new FindThings(
                Sought.of(typed()),
                only == null ? List.of(Kind.values()) : List.of(only),
                after == null ? Place.BEFORE_ALL : after,
                Parameters.limit(limit, USUAL, MOST));
    }
}
