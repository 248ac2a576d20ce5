package vn.khuyencong.ledger.events.project;

/** Khoản phải thu: what must come back lowers the spending of its year, or is income of the budget. */
public enum ReceivableKind {
    REDUCING,
    INCOME
}
