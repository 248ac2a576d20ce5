package vn.khuyencong.ledger.query.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.entries.Entry;
import vn.khuyencong.ledger.query.entries.EntryShelves;
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A part of the entries on a fund, in the order of the log; {@code next} is the cursor of the part that follows. */
record FundEntries(List<Entry> entries, @Nullable String next) {
    private static final int A_PAGE = 50;
    private static final long FROM_THE_BEGINNING = -1;

    /**
     * The entries behind the cursor, as they were known at a moment.
     *
     * @throws QuestionProblem UNKNOWN_FUND where no money ever touched it
     */
    static FundEntries of(FundId fund, @Nullable String cursor, Moment asOf, Readings readings) {
        Long given = Parameters.read("cursor", cursor, Long::valueOf);
        long after = given == null ? FROM_THE_BEGINNING : given;
        List<Entry> found = readings.ask(
                EntriesProjection.NAME,
                AsOf.PRESENT,
                asOf.position(),
                view -> new EntryShelves(view.documents(), asOf)
                        .on(fund.value(), after)
                        .limit(A_PAGE + 1L)
                        .toList());
        if (found.isEmpty() && after == FROM_THE_BEGINNING) {
            throw QuestionProblem.unknown("UNKNOWN_FUND", fund);
        }
        boolean more = found.size() > A_PAGE;
        List<Entry> shown = more ? found.subList(0, A_PAGE) : found;
        return new FundEntries(shown, more ? Long.toString(shown.getLast().position()) : null);
    }
}
