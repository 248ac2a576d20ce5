package vn.khuyencong.ledger.query.page;

import java.util.List;
import vn.khuyencong.ledger.query.figure.Measure;

/** Which measures stand side by side in tables, in the order of money's way; the three kinds of money never mix. */
public final class Columns {
    /** What stands large at the top of a page. */
    public static final List<Measure> KEY =
            List.of(Measure.PLANNED, Measure.ALLOCATED, Measure.DISBURSED, Measure.SPENT);

    public static final List<Measure> BOOKED = List.of(
            Measure.PLANNED,
            Measure.AVAILABLE,
            Measure.ALLOCATED,
            Measure.UNDRAWN_AUTHORITY,
            Measure.CONTRACTED,
            Measure.DISBURSED,
            Measure.DISBURSED_WITHOUT_CASH,
            Measure.ADVANCE_OUTSTANDING,
            Measure.SPENT,
            Measure.ACCEPTED,
            Measure.SETTLED,
            Measure.RECEIVABLE);

    public static final List<Measure> COUNTERPART =
            List.of(Measure.COUNTERPART_COMMITTED, Measure.COUNTERPART_EVIDENCED, Measure.COUNTERPART_ACCEPTED);

    public static final List<Measure> REPORTED = List.of(
            Measure.REPORTED_SPENT, Measure.REPORTED_MOBILISED, Measure.REPORTED_PLANNED, Measure.REPORTED_UNSPECIFIED);

    private Columns() {}

    /** Those of some measures that anybody stated: a column of nothing says nothing. */
    public static List<Measure> stated(List<Measure> measures, Cells totals) {
        return measures.stream().filter(totals.amounts()::containsKey).toList();
    }
}
