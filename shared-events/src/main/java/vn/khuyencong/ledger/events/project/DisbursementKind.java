package vn.khuyencong.ledger.events.project;

/** Tạm ứng, or thanh toán: an advance is not expenditure until it is cleared. */
public enum DisbursementKind {
    ADVANCE,
    PAYMENT
}
