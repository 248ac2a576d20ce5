package vn.khuyencong.ledger.events.statement;

/** How a text divides a total into the parts it names. */
public enum Cut {
    BY_ACTIVITY,
    BY_SOURCE,
    BY_LEVEL,
    BY_TYPE,
    NESTED
}
