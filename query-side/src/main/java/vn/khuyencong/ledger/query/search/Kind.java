package vn.khuyencong.ledger.query.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found, in the order in which a choice shows it. */
public enum Kind {
    DECISION("/decisions"),
    PROJECT("/projects"),
    PARTY("/parties"),
    PROGRAMME("/programmes"),
    STATEMENT("/statements"),
    PROVINCE("/provinces");

    private final String path;

    Kind(String path) {
        this.path = path;
    }

    /** Under which address its pages lie. */
    public String path() {
        return path;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWireName(String wireName) {
        for (Kind kind : values()) {
            if (kind.wireName().equals(wireName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wireName);
    }
}
