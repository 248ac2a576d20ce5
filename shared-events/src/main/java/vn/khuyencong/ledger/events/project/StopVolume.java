package vn.khuyencong.ledger.events.project;

/** Dừng có or không có khối lượng: whether work of a stopped project was measured. */
public enum StopVolume {
    WITH_VOLUME,
    WITHOUT_VOLUME
}
