package vn.khuyencong.ledger.query.explanation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** Why a figure is what it is, in đồng; null where nobody stated it. A group's amount is that of all its pages. */
record Explanation(
        String figure,
        Measure measure,
        @Nullable Amount amount,
        Qualifier qualifier,
        Map<Link, Amount> coverage,
        Moment asOf,
        List<Node> children,
        @Nullable String next) {}
