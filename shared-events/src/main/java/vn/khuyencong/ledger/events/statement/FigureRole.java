package vn.khuyencong.ledger.events.statement;

/** CONTROL is checked and never posted; CONTEXT stands aside; META is a date, a period or a number of the text itself. */
public enum FigureRole {
    CONTROL,
    CONTEXT,
    META
}
