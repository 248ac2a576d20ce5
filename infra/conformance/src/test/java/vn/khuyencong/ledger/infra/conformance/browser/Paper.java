package vn.khuyencong.ledger.infra.conformance.browser;

/** The colours that a reader's system prefers. */
public enum Paper {
    LIGHT,
    DARK
}
