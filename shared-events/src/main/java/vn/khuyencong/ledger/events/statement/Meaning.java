package vn.khuyencong.ledger.events.statement;

/** What a text says the money did: chi (SPENT), huy động (MOBILISED), kế hoạch (PLANNED), or not said. */
public enum Meaning {
    SPENT,
    MOBILISED,
    PLANNED,
    UNSPECIFIED
}
