package vn.khuyencong.ledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Unit, level and years: {@code programme.31@2004-07-08.local.2016-2020}, or {@code 2016-open} while it runs on. */
public record ProgrammeId(@JsonValue String value) {
    private static final Pattern SHAPE =
            Pattern.compile("programme\\.(" + Ids.UNIT + ")\\.(national|local|not-stated)\\.\\d{4}-(\\d{4}|open)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        Ids.mustMatch(SHAPE, value);
    }

    public static ProgrammeId of(Unit unit, ProgrammeLevel level, Period period) {
        LocalDate end = period.to();
        String slug = level.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProgrammeId("programme." + unit + "." + slug + "."
                + period.from().getYear() + "-" + (end == null ? "open" : end.getYear()));
    }

    @Override
    public String toString() {
        return value;
    }
}
