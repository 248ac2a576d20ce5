package vn.khuyencong.ledger.events;

/** Căn cứ chuyển nguồn: the cases in which Luật 89/2025/QH15 Điều 66 lets money go on into the next year. */
public enum CarryOverGround {
    /** Bổ sung sau 30/9. */
    SUPPLEMENT_AFTER_SEPTEMBER,
    /** Chi đầu tư công. */
    PUBLIC_INVESTMENT,
    /** Chương trình mục tiêu quốc gia. */
    NATIONAL_TARGET_PROGRAMME,
    /** Mua sắm, đặt hàng, nhiệm vụ có hợp đồng đã ký hoặc đã đấu thầu xong trước 31/12. */
    CONTRACT_SIGNED,
    /** Tiền lương, an sinh xã hội. */
    SALARY_AND_SOCIAL,
    /** Kinh phí của đơn vị tự chủ. */
    AUTONOMOUS_UNIT,
    /** Khoa học, đổi mới sáng tạo, chuyển đổi số. */
    SCIENCE_AND_INNOVATION,
    /** Viện trợ. */
    GRANT,
    /** Kinh phí thu hồi theo kết luận kiểm toán. */
    RETURNED_BY_AUDIT
}
