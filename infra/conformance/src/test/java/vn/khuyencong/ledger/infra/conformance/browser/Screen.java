package vn.khuyencong.ledger.infra.conformance.browser;

/** The window that a page must fit into: an office laptop's or a phone's. */
public enum Screen {
    LAPTOP(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
