package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.ID_UNREADABLE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one check that all ids share. */
final class Ids {
    static final String UNIT = "vn|\\d{2}@\\d{4}-\\d{2}-\\d{2}";
    static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Ids() {}

    /**
     * The day that an id names.
     *
     * @throws InvalidValue ID_UNREADABLE for a day that no calendar has
     */
    static LocalDate day(String isoDay, String id) {
        try {
            return BusinessDate.plausible(LocalDate.parse(isoDay));
        } catch (DateTimeParseException noSuchDay) {
            throw new InvalidValue(ID_UNREADABLE, id);
        }
    }

    static Matcher match(Pattern pattern, String id) {
        Matcher matcher = pattern.matcher(id);
        if (!matcher.matches()) {
            throw new InvalidValue(ID_UNREADABLE, id);
        }
        return matcher;
    }
}
