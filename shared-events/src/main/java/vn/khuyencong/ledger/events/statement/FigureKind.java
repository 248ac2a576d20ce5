package vn.khuyencong.ledger.events.statement;

/** What kind of figure a text states. */
public enum FigureKind {
    MONEY,
    COUNT,
    PERCENT,
    DATE,
    DECISION
}
