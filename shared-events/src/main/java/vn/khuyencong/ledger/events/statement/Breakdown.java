package vn.khuyencong.ledger.events.statement;

/** Whether the text claims that its parts make up the total. */
public enum Breakdown {
    CLAIMED,
    NOT_CLAIMED
}
