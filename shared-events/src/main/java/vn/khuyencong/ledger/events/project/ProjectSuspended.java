package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Tạm dừng: nothing is contracted or paid until this is reversed.
 */
public record ProjectSuspended(ProjectId project, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {}
