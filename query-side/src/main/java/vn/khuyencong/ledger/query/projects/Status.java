package vn.khuyencong.ledger.query.projects;

/** How far a project has come, by the facts that still stand. */
public enum Status {
    PROPOSED,
    RETURNED,
    REJECTED,
    APPROVED,
    CONTRACTED,
    SUSPENDED,
    STOPPED,
    CLOSED
}
