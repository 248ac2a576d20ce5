package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Thẩm định: the province or the ministry gave its opinion. Nothing is promised yet. Amount in đồng, what the appraisal proposes.
 */
public record ProjectAppraised(
        ProjectId project,
        AppraisalLevel level,
        AppraisalOpinion opinion,
        @Nullable Money proposedSupport,
        @Nullable String note,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {}
