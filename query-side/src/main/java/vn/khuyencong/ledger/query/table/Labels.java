package vn.khuyencong.ledger.query.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.khuyencong.ledger.query.figure.Measure;

/** The words of a workbook, in the reader's language. */
record Labels(MessageSource words, Locale locale) {
    String of(String key) {
        return words.getMessage("table." + key, null, locale);
    }

    /** A value as it stands beside its label; what sets no bound says so. */
    Object shown(@Nullable Object value) {
        return switch (value) {
            case null -> of("unbounded");
            case Measure measure -> words.getMessage("measure." + measure.wireName(), null, locale);
            default -> value;
        };
    }
}
