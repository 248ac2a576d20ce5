package vn.khuyencong.ledger.query.posting;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param available what an amount may be taken from if this is chosen, in đồng, where a form shows it
 */
record Option(String value, String label, @Nullable String available) {
    /** Forms of this room bound one amount at most. */
    public String other() {
        return "";
    }

    Option(String value, String label) {
        this(value, label, null);
    }
}
