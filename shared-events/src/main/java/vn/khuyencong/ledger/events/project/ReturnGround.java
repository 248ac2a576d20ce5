package vn.khuyencong.ledger.events.project;

/** Where returned money goes: it reduces the spending of its own year, or it is income of the budget. */
public enum ReturnGround {
    REDUCES_SPENDING,
    BUDGET_INCOME
}
