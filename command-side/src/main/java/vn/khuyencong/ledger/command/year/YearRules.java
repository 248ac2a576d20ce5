package vn.khuyencong.ledger.command.year;

import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.YearId;

/** What closing and reopening have in common: who posts the year's money neither closes its books nor opens them. */
final class YearRules {
    private YearRules() {}

    static void mustBeDecided(YearId year, LocalDate effectiveOn, List<Evidence> evidence, Circumstances around) {
        Unit unit = year.unit();
        around.caller().mustBe(Role.APPROVER);
        around.caller().mustServe(unit);
        boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
        UNKNOWN_UNIT.when(!known, "/year", unit);
        around.mustKnowDecision(evidence);
        around.mustBeSigned(evidence, effectiveOn);
        around.mustNotBeFuture(effectiveOn, "/effectiveOn");
    }
}
