package vn.khuyencong.ledger.events.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;

/**
 * A result in its own unit, as a whole number; missing is null, never 0.
 *
 * @param key names it among the outcomes of its entry
 * @param recognitionLevel cấp bình chọn, for typical products (sản phẩm CNNT tiêu biểu)
 * @param within key of the outcome that it is a part of, and so is never added to
 */
public record Outcome(
        String unit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Long quantity,

        @Nullable String note,
        @Nullable String key,
        @Nullable RecognitionLevel recognitionLevel,
        @Nullable String within) {}
