package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/** The project ended; what was left on its lines went back to the plan of their funds. */
public record ProjectClosed(ProjectId project, List<LineRest> rests, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {}
