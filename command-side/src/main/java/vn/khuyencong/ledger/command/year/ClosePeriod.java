package vn.khuyencong.ledger.command.year;

import static vn.khuyencong.ledger.command.desk.Refusal.DATE_BEFORE_YEAR_END;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodClosed;

/** Khóa sổ: close the books of a unit's year by a decision, after the year has ended. */
public record ClosePeriod(YearId year, LocalDate effectiveOn, List<Evidence> evidence) implements YearCommand {

    @Override
    public List<? extends Fact> decide(YearState state, Circumstances around) {
        YearRules.mustBeDecided(year, effectiveOn, evidence, around);
        state.mustBeOpen();
        LocalDate yearEnd = year.fiscalYear().endsOn();
        DATE_BEFORE_YEAR_END.when(!effectiveOn.isAfter(yearEnd), "/effectiveOn", effectiveOn, yearEnd);
        state.mustNotPrecede(effectiveOn);
        return List.of(new PeriodClosed(year, effectiveOn, evidence));
    }
}
