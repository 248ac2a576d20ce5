package vn.khuyencong.ledger.query.statements;

/** Why a stated figure and the ledger may differ: a cause that follows from posted facts, never a guess at amounts. */
enum Cause {
    /** A line that the total covers, other than the text's own total, has an amount that the text does not print. */
    LINE_WITHOUT_AMOUNT,
    /**
     * Entries that name no source (for counts: no programme level), or a wider one than the total does, could fill the
     * gap in whole or in part.
     */
    SOURCE_NOT_STATED,
    /**
     * The text appeared before the last day of the total's period, and no entry of open source could fill any of the
     * gap: the total may count what its lines do not hold yet.
     */
    PUBLISHED_BEFORE_PERIOD_END,
    /** The gap is no more than the printed digits can hide. */
    ROUNDING,
    /** The text does not claim that the parts it names are all. */
    LIST_NOT_COMPLETE
}
