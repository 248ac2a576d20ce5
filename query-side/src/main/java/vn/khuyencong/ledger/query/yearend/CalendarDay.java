package vn.khuyencong.ledger.query.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.khuyencong.ledger.events.FiscalYear;

/**
 * A day on which something of a fiscal year ends, with the act that says so and how firmly this ledger knows it.
 *
 * @param work what ends: a key of the words of this room
 */
record CalendarDay(LocalDate day, Work work, String act, Known known) {
    private static final int LAW_OF_2015_FROM = 2017;
    private static final int LAW_OF_2025_FROM = 2026;
    private static final int CIRCULAR_36_FROM = 2014;
    private static final String LAW_2002 = "Luật 01/2002/QH11";
    private static final String LAW_2015 = "Luật 83/2015/QH13";
    private static final String LAW_2025 = "Luật 89/2025/QH15";

    /** What ends. */
    enum Work {
        YEAR_ENDS,
        NATIONAL_CONTRACTS_LIQUIDATED,
        CORRECTION_ENDS,
        ADVANCES_PAID_BACK
    }

    /** How firmly the day is known. */
    enum Known {
        /** The act was read and holds for this year. */
        CONFIRMED,
        /** The act's first text was read; its amendments were not. */
        ORIGINAL_TEXT,
        /** The act of this year was not read. */
        UNREAD,
        /** No act says so for this year. */
        NOT_YET_LAW
    }

    /** The days of a year, in their order. */
    static List<CalendarDay> of(FiscalYear year) {
        int next = year.year() + 1;
        return List.of(
                new CalendarDay(year.endsOn(), Work.YEAR_ENDS, budgetLaw(year), readLaw(year)),
                new CalendarDay(
                        LocalDate.of(next, Month.JANUARY, 22),
                        Work.NATIONAL_CONTRACTS_LIQUIDATED,
                        "Thông tư 36/2013/TT-BCT Điều 18.2",
                        year.year() < CIRCULAR_36_FROM ? Known.NOT_YET_LAW : Known.ORIGINAL_TEXT),
                new CalendarDay(year.correctionEndsOn(), Work.CORRECTION_ENDS, budgetLaw(year), readLaw(year)),
                new CalendarDay(
                        LocalDate.of(next, Month.FEBRUARY, 15),
                        Work.ADVANCES_PAID_BACK,
                        "Nghị định 73/2026/NĐ-CP Điều 30",
                        year.year() < LAW_OF_2025_FROM ? Known.NOT_YET_LAW : Known.CONFIRMED));
    }

    private static String budgetLaw(FiscalYear year) {
        if (year.year() >= LAW_OF_2025_FROM) {
            return LAW_2025;
        }
        return year.year() >= LAW_OF_2015_FROM ? LAW_2015 : LAW_2002;
    }

    private static Known readLaw(FiscalYear year) {
        return year.year() >= LAW_OF_2015_FROM ? Known.CONFIRMED : Known.UNREAD;
    }

    /** Whether something ends on it in this year. */
    public boolean holds() {
        return known != Known.NOT_YET_LAW;
    }
}
