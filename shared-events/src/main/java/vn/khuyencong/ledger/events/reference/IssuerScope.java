package vn.khuyencong.ledger.events.reference;

/** Whether one office of this kind exists, or one in each province. */
public enum IssuerScope {
    NATIONAL,
    PROVINCIAL
}
