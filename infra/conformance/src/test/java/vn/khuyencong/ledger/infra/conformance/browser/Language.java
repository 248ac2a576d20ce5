package vn.khuyencong.ledger.infra.conformance.browser;

/** The language that a reader asks for. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
