package vn.khuyencong.ledger.command.desk;

/** What a person may do: kế toán, lãnh đạo duyệt, kiểm toán, người xem, quản trị; SYSTEM posts reference data. */
public enum Role {
    FINANCE,
    APPROVER,
    AUDITOR,
    VIEWER,
    ADMIN,
    SYSTEM
}
