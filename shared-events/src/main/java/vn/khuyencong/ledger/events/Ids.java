package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.ID_UNREADABLE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that ids share. */
final class Ids {
    static final String UNIT = "vn|\\d{2}@\\d{4}-\\d{2}-\\d{2}";

    private Ids() {}

    /**
     * The day that an id names from a place on.
     *
     * @throws InvalidValue ID_UNREADABLE for a day that no calendar has, DATE_OUT_OF_RANGE for one that nobody means
     */
    static LocalDate day(String id, int from) {
        LocalDate day = Mask.DAY.fits(id, from) ? dayAt(id, from) : null;
        if (day == null) {
            throw new InvalidValue(ID_UNREADABLE, id);
        }
        return BusinessDate.plausible(day);
    }

    /** Whether the digits from a place on are a day of the calendar. */
    static boolean isDay(String text, int from) {
        return dayAt(text, from) != null;
    }

    private static @Nullable LocalDate dayAt(String text, int from) {
        try {
            return LocalDate.of(
                    Integer.parseInt(text, from, from + 4, 10),
                    Integer.parseInt(text, from + 5, from + 7, 10),
                    Integer.parseInt(text, from + 8, from + 10, 10));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Refuses an id that is no {@code <prefix><UUID>}. */
    static void mustBeUuid(String prefix, String id) {
        boolean whole = id.length() == prefix.length() + Mask.UUID.shape().length();
        must(whole && id.startsWith(prefix) && Mask.UUID.fits(id, prefix.length()), id);
    }

    static void must(boolean readable, String id) {
        if (!readable) {
            throw new InvalidValue(ID_UNREADABLE, id);
        }
    }

    /** Whether there is something between two places, and nothing but what is allowed. */
    static boolean consists(String id, int from, int to, IntPredicate allowed) {
        for (int i = from; i < to; i++) {
            if (!allowed.test(id.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    /** Lower-case letters, digits and hyphens. */
    static boolean isSlug(int letter) {
        return isLowerCase(letter) || Mask.isDigit(letter) || letter == '-';
    }

    static boolean isLowerCase(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    static void mustMatch(Pattern shape, String id) {
        must(shape.matcher(id).matches(), id);
    }
}
