package vn.khuyencong.ledger.events.project;

/** Xuất toán trước or sau quyết toán: struck out before settlement it lowers the spending; after it the old year stays as it is. */
public enum DisallowanceGround {
    BEFORE_SETTLEMENT,
    AFTER_SETTLEMENT
}
