package vn.khuyencong.ledger.query.figure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;

/**
 * Which rows are asked for; null does not filter. A year takes what is of exactly that year, a period what lies within
 * it, a source what stands at or below it, activities the sets within them.
 */
public record Filter(
        @Nullable Unit province,
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period,
        @Nullable FundingSource source,
        @Nullable Activities activities,
        @Nullable ProgrammeId programme) {
    public static final Filter ALL = new Filter(null, null, null, null, null, null);

    /** Whether any row of the book could be counted or overlap. */
    public boolean reaches(String book) {
        RowKey row = RowKey.ofBook(book);
        return ofUnit(row).and(ofYear(row)).and(ofPeriod(row)) != Fit.OUTSIDE;
    }

    public Fit fit(RowKey row) {
        Fit fit = ofUnit(row).and(ofYear(row)).and(ofPeriod(row));
        return fit.and(ofSource(row)).and(ofActivities(row)).and(ofProgramme(row));
    }

    /** In which dimensions a row overlaps what is asked for. */
    public Set<Dimension> overlapsOf(RowKey row) {
        Set<Dimension> overlaps = EnumSet.noneOf(Dimension.class);
        if (ofYear(row).and(ofPeriod(row)) == Fit.OVERLAPPING) {
            overlaps.add(Dimension.FISCAL_YEAR);
        }
        if (ofSource(row) == Fit.OVERLAPPING) {
            overlaps.add(Dimension.SOURCE);
        }
        if (ofActivities(row) == Fit.OVERLAPPING) {
            overlaps.add(Dimension.ACTIVITY);
        }
        if (ofProgramme(row) == Fit.OVERLAPPING) {
            overlaps.add(Dimension.PROGRAMME);
        }
        return overlaps;
    }

    private Fit ofUnit(RowKey row) {
        return province == null || province.equals(row.unit()) ? Fit.WITHIN : Fit.OUTSIDE;
    }

    private Fit ofYear(RowKey row) {
        if (fiscalYear == null) {
            return Fit.WITHIN;
        }
        Period days = row.period();
        if (days == null) {
            return fiscalYear.equals(row.fiscalYear()) ? Fit.WITHIN : Fit.OUTSIDE;
        }
        if (fiscalYear.equals(days.asOneYear())) {
            return Fit.WITHIN;
        }
        return days.overlaps(fiscalYear) ? Fit.OVERLAPPING : Fit.OUTSIDE;
    }

    private Fit ofPeriod(RowKey row) {
        if (period == null) {
            return Fit.WITHIN;
        }
        Period days = daysOf(row);
        if (period.equals(days)
                || (!days.from().isBefore(period.from()) && !endOf(days).isAfter(endOf(period)))) {
            return Fit.WITHIN;
        }
        boolean apart = endOf(days).isBefore(period.from()) || endOf(period).isBefore(days.from());
        return apart ? Fit.OUTSIDE : Fit.OVERLAPPING;
    }

    private static Period daysOf(RowKey row) {
        Period days = row.period();
        FiscalYear year = row.fiscalYear();
        if (days != null) {
            return days;
        }
        if (year == null) {
            throw new IllegalStateException("a row without year and period: " + row);
        }
        return Period.ofYears(year.year(), year.year());
    }

    private static LocalDate endOf(Period days) {
        LocalDate end = days.to();
        return end == null ? LocalDate.MAX : end;
    }

    private Fit ofSource(RowKey row) {
        if (source == null || row.source().isWithin(source)) {
            return Fit.WITHIN;
        }
        return row.source().mayBelongTo(source) ? Fit.OVERLAPPING : Fit.OUTSIDE;
    }

    private Fit ofActivities(RowKey row) {
        Activities stated = row.activities();
        if (activities == null || (stated != null && stated.within(activities.codes()))) {
            return Fit.WITHIN;
        }
        return stated == null || stated.touches(activities.codes()) ? Fit.OVERLAPPING : Fit.OUTSIDE;
    }

    private Fit ofProgramme(RowKey row) {
        if (programme == null || programme.equals(row.programme())) {
            return Fit.WITHIN;
        }
        return row.programme() == null ? Fit.OVERLAPPING : Fit.OUTSIDE;
    }
}
