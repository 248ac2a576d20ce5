package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Kiểm tra sau hỗ trợ: what was found in the field after the support.
 */
public record PostCheckRecorded(
        ProjectId project,
        PostCheckResult result,
        @Nullable String note,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {}
