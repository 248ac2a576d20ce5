package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/** What the work brought, in units that are never added to one another. */
public record OutcomeRecorded(
        ProjectId project,
        @Nullable String lineId,
        List<Outcome> outcomes,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {}
