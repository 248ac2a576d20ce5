package vn.khuyencong.ledger.events.statement;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;

/** A count of a line in its own unit; {@code within} names the figure that it is part of. A count not given as a figure is null. */
public record ReportedCount(
        String unit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Long quantity,

        Qualifier qualifier,
        @Nullable ProgrammeLevel programmeLevel,
        @Nullable RecognitionLevel recognitionLevel,
        @Nullable Activities activities,
        @Nullable String within,
        String figure,
        String quote) {}
