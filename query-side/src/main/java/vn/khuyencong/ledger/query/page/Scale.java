package vn.khuyencong.ledger.query.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Đơn vị tính: in which unit amounts are shown. Nothing is rounded: what does not fit stands behind the comma. */
public enum Scale {
    DONG(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int digits;

    Scale(int digits) {
        this.digits = digits;
    }

    /** How many digits of đồng one unit has behind its first. */
    int digits() {
        return digits;
    }

    /** As it stands in an address: {@code million}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Scale ofWireName(@Nullable String name) {
        for (Scale scale : values()) {
            if (scale.wireName().equals(name)) {
                return scale;
            }
        }
        return null;
    }
}
