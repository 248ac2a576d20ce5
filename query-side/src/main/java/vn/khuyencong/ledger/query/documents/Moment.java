package vn.khuyencong.ledger.query.documents;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BusinessDate;

/** The moment of an answer; {@code position} is that of the last fact it could hold, −1 for an empty log. */
public record Moment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) long position,
        @Nullable LocalDate effectiveAsOf,
        @Nullable Instant knownAsOf) {

    /** The business day on which an answer looks at deadlines and ages: the one asked about, else that of the knowledge, else today. */
    public LocalDate day() {
        if (effectiveAsOf != null) {
            return effectiveAsOf;
        }
        return LocalDate.ofInstant(knownAsOf == null ? Instant.now() : knownAsOf, BusinessDate.ZONE);
    }

    /** The same moment as a question that is answered the same for ever. */
    public AsOf pinned() {
        return new AsOf(effectiveAsOf, knownAsOf, position);
    }
}
