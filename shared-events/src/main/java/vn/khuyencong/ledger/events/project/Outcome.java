package vn.khuyencong.ledger.events.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/** A result in its own unit, as a whole number; missing is null, never 0. */
public record Outcome(
        String unit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Long quantity,

        @Nullable String note) {}
