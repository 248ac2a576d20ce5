package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.DATE_OUT_OF_RANGE;

import java.time.LocalDate;
import java.time.ZoneId;

/** Which dates the ledger believes: a local date of the republic's books, 1945 to 2100. */
public final class BusinessDate {
    /** Where the business day begins and ends, wherever a machine stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final int FIRST_YEAR = 1945;
    static final int LAST_YEAR = 2100;

    private BusinessDate() {}

    /**
     * The date itself.
     *
     * @throws InvalidValue DATE_OUT_OF_RANGE for a year that can only be a slip of the hand
     */
    public static LocalDate plausible(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new InvalidValue(DATE_OUT_OF_RANGE, date.toString());
        }
        return date;
    }
}
