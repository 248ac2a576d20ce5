package vn.khuyencong.ledger.query.documents;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The moment of an answer; {@code position} is that of the last fact it could hold, −1 for an empty log. */
public record Moment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) long position,
        @Nullable LocalDate effectiveAsOf,
        @Nullable Instant knownAsOf) {

    /** The same moment as a question that is answered the same for ever. */
    public AsOf pinned() {
        return new AsOf(effectiveAsOf, knownAsOf, position);
    }
}
