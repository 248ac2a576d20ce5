package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Không phê duyệt: the project will not be supported; it may be registered again as a new project that names this one.
 */
public record ProjectRejected(ProjectId project, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {}
