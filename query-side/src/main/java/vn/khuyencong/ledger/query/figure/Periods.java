package vn.khuyencong.ledger.query.figure;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ledger.events.Period;

/** Periods as questions write them: {@code 2014-2020}, or {@code 2014-01-01/2020-12-31} with its end open if empty. */
public final class Periods {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private Periods() {}

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException if it is none
     * @throws java.time.DateTimeException if a day does not stand in the calendar
     */
    public static Period parse(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Period.ofYears(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
        String[] days = text.split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("no period: " + text);
        }
        return new Period(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }
}
