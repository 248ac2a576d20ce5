package vn.khuyencong.ledger.events.project;

/** Cấp thẩm định: the province's own (Sở Công Thương) comes first; national projects then need that of the ministry. */
public enum AppraisalLevel {
    BASE,
    MINISTRY
}
