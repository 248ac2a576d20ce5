package vn.khuyencong.ledger.query.figure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Scope;

/** The finest row of the balances: a fiscal year or a period, never both; null activities or programme are not stated. */
public record RowKey(
        Unit unit,
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period,
        FundingSource source,
        @Nullable Activities activities,
        @Nullable ProgrammeId programme) {
    public static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::unit)
            .thenComparing(RowKey::time)
            .thenComparing(RowKey::source)
            .thenComparing(key -> key.value(Dimension.ACTIVITY))
            .thenComparing(key -> key.value(Dimension.PROGRAMME));

    private static final String NOT_STATED = "none";

    public static RowKey of(Scope scope) {
        return new RowKey(
                scope.unit(),
                scope.fiscalYear(),
                scope.period(),
                scope.source(),
                scope.activities(),
                scope.programme());
    }

    /** The year, or the days: {@code 2016} or {@code 2014-01-01/2020-12-31}. */
    public String time() {
        return fiscalYear == null ? String.valueOf(period) : fiscalYear.toString();
    }

    /** The book in which this row stands: all of one unit and year, or of one unit and period. */
    public String book() {
        return unit + "|" + time();
    }

    /** The unit and the time of a book, as a row that stands for all of its rows. */
    public static RowKey ofBook(String book) {
        String[] parts = book.split("\\|", -1);
        boolean isYear = parts[1].indexOf('/') < 0;
        return new RowKey(
                new Unit(parts[0]),
                isYear ? new FiscalYear(Integer.parseInt(parts[1])) : null,
                isYear ? null : Periods.parse(parts[1]),
                FundingSource.ALL,
                null,
                null);
    }

    /** This row's value in a dimension, as it stands in a figure's id; {@code none} where it is not stated. */
    public String value(Dimension dimension) {
        return switch (dimension) {
            case PROVINCE -> unit.key();
            case FISCAL_YEAR -> time();
            case SOURCE -> source.name();
            case ACTIVITY -> activities == null ? NOT_STATED : activities.toString();
            case PROGRAMME -> programme == null ? NOT_STATED : programme.value();
        };
    }
}
