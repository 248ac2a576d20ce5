package vn.khuyencong.ledger.events.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;

/** A programme of a unit and a period became known, from its decision or from a text that speaks of it; {@code bases} are the acts it cites. */
public record ProgrammeRegistered(
        ProgrammeId programme,
        Unit unit,
        ProgrammeLevel level,
        Period period,
        @Nullable String name,
        List<Evidence> evidence,
        List<DecisionId> bases)
        implements ProgrammeFact {}
