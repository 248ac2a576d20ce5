package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.PERIOD_REVERSED;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Giai đoạn: the days that a figure speaks of, both ends counted; an open end is a period still running. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        BusinessDate.plausible(from);
        if (to != null && BusinessDate.plausible(to).isBefore(from)) {
            throw new InvalidValue(PERIOD_REVERSED, from + "/" + to);
        }
    }

    public static Period ofYears(int first, int last) {
        return new Period(LocalDate.of(first, Month.JANUARY, 1), LocalDate.of(last, Month.DECEMBER, 31));
    }

    /** How many calendar years the period touches, both ends counted; 0 when its end is open. */
    public int years() {
        LocalDate end = to;
        return end == null ? 0 : end.getYear() - from.getYear() + 1;
    }

    /** The one calendar year this period is exactly, or null. */
    public @Nullable FiscalYear asOneYear() {
        return years() == 1 && equals(ofYears(from.getYear(), from.getYear())) ? new FiscalYear(from.getYear()) : null;
    }

    /** Whether any day of the calendar year lies in this period. */
    public boolean overlaps(FiscalYear year) {
        LocalDate end = to;
        return from.getYear() <= year.year() && (end == null || end.getYear() >= year.year());
    }

    /** {@code 2016-01-01/2020-12-31}; an open end is left empty. */
    @Override
    public String toString() {
        LocalDate end = to;
        return from + "/" + (end == null ? "" : end);
    }
}
