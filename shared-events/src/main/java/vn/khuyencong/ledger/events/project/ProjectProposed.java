package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;

/**
 * A project was proposed, or proposed again after it was returned for completion. Nothing is promised yet.
 *
 * @param registeredAgainFrom the project that this one takes up again, for example in another year
 */
public record ProjectProposed(
        ProjectId project,
        Unit unit,
        ProjectKind kind,
        ProgrammeLevel level,
        @Nullable ProgrammeId programme,
        String name,
        @Nullable PartyId implementer,
        @Nullable PartyId beneficiary,
        @Nullable Activities activities,
        @Nullable Money totalCost,
        @Nullable ProjectId registeredAgainFrom,
        LocalDate effectiveOn)
        implements ProjectFact {}
