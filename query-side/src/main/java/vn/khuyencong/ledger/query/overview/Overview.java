package vn.khuyencong.ledger.query.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;

/**
 * The answer, in đồng. {@code units} and {@code times} each add up to {@code totals}; {@code overlapping} years or
 * periods may hold money of what was asked for, and are neither divided nor in the totals. {@code fiscalYears} and
 * {@code periods} are all that the ledger knows anything of, whatever was asked.
 */
public record Overview(
        Moment asOf,
        List<FiscalYear> fiscalYears,
        List<Period> periods,
        List<UnitRow> units,
        List<TimeRow> times,
        List<TimeRow> overlapping,
        Figures totals) {

    /** What one unit has; its name is null where nobody published one. */
    public record UnitRow(Unit province, @Nullable String provinceName, Figures figures) {}

    /** What stands in one fiscal year of the books, or what texts report of one period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TimeRow(
            @Nullable FiscalYear fiscalYear, @Nullable Period period, Figures figures) {}
}
