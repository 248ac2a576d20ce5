package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Đính chính kết quả: the outcomes of an earlier entry are these instead.
 */
public record OutcomeCorrected(
        ProjectId project,
        EntryId entry,
        @Nullable String lineId,
        List<Outcome> outcomes,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {}
