package vn.khuyencong.ledger.query.overview;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.figure.Filter;

/** The question: how units and years stand, of one unit, of one year or within a period where these are named. */
public record GetOverview(
        @Nullable Unit province,
        @Nullable FiscalYear fiscalYear,
        @Nullable Period period) {
    Filter filter() {
        return new Filter(province, fiscalYear, period, null, null, null);
    }

    /** The years and periods that are asked for, of whatever unit. */
    Filter times() {
        return new Filter(null, fiscalYear, period, null, null, null);
    }

    boolean isOfAllTimes() {
        return fiscalYear == null && period == null;
    }
}
