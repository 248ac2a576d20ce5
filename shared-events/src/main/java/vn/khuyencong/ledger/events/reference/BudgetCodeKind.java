package vn.khuyencong.ledger.events.reference;

/** Loại mã: which part of a budget code a row of the table is about. */
public enum BudgetCodeKind {
    CHAPTER,
    CATEGORY,
    SECTION,
    ITEM,
    SUB_ITEM,
    TARGET_PROGRAMME,
    SOURCE
}
