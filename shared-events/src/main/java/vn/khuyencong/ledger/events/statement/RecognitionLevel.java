package vn.khuyencong.ledger.events.statement;

/** At which level a product was recognised; the levels are nested and never added. */
public enum RecognitionLevel {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    REGION,
    NATION
}
