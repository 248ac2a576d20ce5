package vn.khuyencong.ledger.query.balances;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * The answer, in đồng. {@code overlapping} rows may hold money of what was asked for and are neither divided nor in the
 * totals; a measure that nobody stated is null. {@code coverage} tells how firmly each total is tied to decisions.
 */
record Balances(
        Moment asOf,
        List<Map<String, @Nullable Object>> rows,
        List<Map<String, @Nullable Object>> overlapping,
        Map<String, @Nullable Object> totals,
        Map<Measure, Map<Link, Amount>> coverage) {}
