package vn.khuyencong.ledger.events.fund;

/** Which of a fund's two chains of money a decision moves: kế hoạch (PLAN) or dự toán (AUTHORITY). */
public enum FundChain {
    PLAN,
    AUTHORITY
}
