package vn.khuyencong.ledger.events.project;

/** Kết quả kiểm tra sau hỗ trợ: what the field check found. */
public enum PostCheckResult {
    IN_USE,
    NOT_IN_USE,
    NOT_FOUND,
    SOLD,
    ESTABLISHMENT_CLOSED
}
