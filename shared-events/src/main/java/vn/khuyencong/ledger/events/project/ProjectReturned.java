package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import vn.khuyencong.ledger.events.ProjectId;

/** The proposal was sent back for completion. */
public record ProjectReturned(ProjectId project, String reason, LocalDate effectiveOn) implements ProjectFact {}
