package vn.khuyencong.ledger.command.year;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.events.year.PeriodReopened;

/** Mở lại sổ: let the closed books of a unit's year take entries again, by a decision. */
public record ReopenPeriod(YearId year, LocalDate effectiveOn, List<Evidence> evidence) implements YearCommand {

    @Override
    public List<? extends Fact> decide(YearState state, Circumstances around) {
        YearRules.mustBeDecided(year, effectiveOn, evidence, around);
        state.mustBeClosed(year);
        state.mustNotPrecede(effectiveOn);
        return List.of(new PeriodReopened(year, effectiveOn, evidence));
    }
}
