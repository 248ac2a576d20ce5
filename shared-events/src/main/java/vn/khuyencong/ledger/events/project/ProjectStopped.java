package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Ngừng thực hiện: the project ends before its time; what was paid is cleared by volume or ordered back.
 */
public record ProjectStopped(
        ProjectId project, StopVolume volume, String reason, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {}
