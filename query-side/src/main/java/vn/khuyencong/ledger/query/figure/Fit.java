package vn.khuyencong.ledger.query.figure;

/** How a row stands to a filter: counted, out, or overlapping: it may hold money of the filter and is never divided. */
public enum Fit {
    WITHIN,
    OVERLAPPING,
    OUTSIDE;

    /** A row must fit every filter: the worst of them counts. */
    Fit and(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
