package vn.khuyencong.ledger.events.accounts;

/** A group of accounts within which the postings of each fact sum to zero. */
public enum Family {
    PLAN,
    AUTHORITY,
    MONEY,
    VOLUME,
    COUNTERPART,
    REPORTED
}
