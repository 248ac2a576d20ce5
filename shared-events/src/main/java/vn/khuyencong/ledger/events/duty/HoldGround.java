package vn.khuyencong.ledger.events.duty;

/** Why a posting waits: it is above the amount that was set (vượt mức), or it lifts checks in an emergency (khẩn cấp). */
public enum HoldGround {
    ABOVE_SET_AMOUNT,
    OVERRIDE
}
