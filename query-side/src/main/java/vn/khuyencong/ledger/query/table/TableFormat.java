package vn.khuyencong.ledger.query.table;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.web.Parameters;

/** The form in which rows are wanted. */
public enum TableFormat {
    JSON,
    CSV,
    XLSX;

    /**
     * Reads {@code format=csv}; JSON where nothing is said.
     *
     * @throws vn.khuyencong.ledger.query.web.QuestionProblem PARAMETER_MALFORMED
     */
    public static TableFormat read(@Nullable String given) {
        TableFormat format = Parameters.read("format", given, text -> switch (text) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> null;
        });
        return Objects.requireNonNullElse(format, JSON);
    }

    /** Whether a file is wanted. */
    public boolean isFile() {
        return this != JSON;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
