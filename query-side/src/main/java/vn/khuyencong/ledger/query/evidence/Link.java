package vn.khuyencong.ledger.query.evidence;

/** How firmly a sum is tied to what it rests on, the weakest first. */
public enum Link {
    /** A decision that no longer holds. */
    ANNULLED,
    /** A published text and no decision. */
    STATEMENT,
    /** A decision that is known only from a text that cites it. */
    DECISION_VIA_STATEMENT,
    DECISION,
    /** A decision whose file is attached. */
    DECISION_WITH_FILE;

    public Link weakest(Link other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
