package vn.khuyencong.ledger.query.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what rows are told apart. {@code fiscalYear} is the year of the books, or the period of a published line. */
public enum Dimension {
    PROVINCE("province"),
    FISCAL_YEAR("fiscalYear"),
    SOURCE("source"),
    ACTIVITY("activity"),
    PROGRAMME("programme");

    private static final Map<String, Dimension> BY_WIRE_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Dimension::wireName, dimension -> dimension));

    private final String wireName;

    Dimension(String wireName) {
        this.wireName = wireName;
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    public static @Nullable Dimension ofWireName(String wireName) {
        return BY_WIRE_NAME.get(wireName);
    }
}
