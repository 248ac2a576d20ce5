package vn.khuyencong.ledger.events;

import static vn.khuyencong.ledger.events.InvalidValue.Rule.FISCAL_YEAR_OUT_OF_RANGE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/** Năm ngân sách: the budget year in which a sum is booked; it never bounds the date of the cash. */
public record FiscalYear(@JsonValue int year) implements Comparable<FiscalYear> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FiscalYear {
        require(year);
    }

    /** Refuses a year that can only be a slip of the hand: FISCAL_YEAR_OUT_OF_RANGE. */
    static void require(int year) {
        if (year < BusinessDate.FIRST_YEAR || year > BusinessDate.LAST_YEAR) {
            throw new InvalidValue(FISCAL_YEAR_OUT_OF_RANGE, Integer.toString(year));
        }
    }

    /** The year of the budget in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getYear());
    }

    /** Its last day, 31/12. */
    public LocalDate endsOn() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /**
     * Last day of the correction period (thời gian chỉnh lý quyết toán), 31/01 of the following year: Luật 83/2015/QH13
     * and Luật 89/2025/QH15 Điều 66.
     */
    public LocalDate correctionEndsOn() {
        return LocalDate.of(year + 1, Month.JANUARY, 31);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
