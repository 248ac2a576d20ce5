package vn.khuyencong.ledger.command.programme;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNIT_NOT_IN_FORCE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;

/**
 * Đăng ký chương trình: make the programme of a unit, a level and a period known, from its decision or from a text that
 * speaks of it; {@code bases} are the acts it cites.
 */
public record RegisterProgramme(
        Unit unit,
        ProgrammeLevel level,
        Period period,
        @Nullable String name,
        List<Evidence> evidence,
        List<DecisionId> bases)
        implements ProgrammeCommand {
    @Override
    public ProgrammeId programme() {
        return ProgrammeId.of(unit, level, period);
    }

    @Override
    public List<? extends Fact> decide(ProgrammeState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        around.caller().mustServe(unit);
        ProgrammeRegistered registered =
                new ProgrammeRegistered(programme(), unit, level, period, name, evidence, bases);
        if (registered.equals(state.registered())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.exists(), "", programme());
        mustHaveItsUnit(around.registry().gazetteer());
        around.mustKnow(evidence);
        for (int i = 0; i < bases.size(); i++) {
            DecisionId basis = bases.get(i);
            UNKNOWN_DECISION.unless(around.registry().decision(basis), "/bases/" + i, basis);
        }
        return List.of(registered);
    }

    /** A programme may outlive its unit, whose successor goes on with it; but some decision or day must have seen both. */
    private void mustHaveItsUnit(Gazetteer gazetteer) {
        UNKNOWN_UNIT.when(!unit.isNation() && gazetteer.province(unit) == null, "/unit", unit);
        LocalDate last = period.to() == null ? period.from() : period.to();
        boolean decidedInTime = evidence.stream()
                .map(Evidence::decision)
                .anyMatch(decision -> decision != null && gazetteer.inForce(unit, decision.signedOn()));
        UNIT_NOT_IN_FORCE.when(!decidedInTime && !gazetteer.inForceOrSucceeded(unit, last), "/unit", unit, last);
    }
}
