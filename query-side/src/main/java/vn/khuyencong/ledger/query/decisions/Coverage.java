package vn.khuyencong.ledger.query.decisions;

/** How well an act is shown: what anyone who relies on it can go and look at. */
enum Coverage {
    DECISION_WITH_FILE,
    DECISION,
    /** Known only from a text that cites it. */
    DECISION_VIA_STATEMENT,
    ANNULLED
}
