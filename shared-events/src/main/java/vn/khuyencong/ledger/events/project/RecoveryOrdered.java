package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Quyết định thu hồi: an advance without volume must come back. Amount in đồng.
 *
 * @param dueOn by when
 */
public record RecoveryOrdered(
        ProjectId project,
        String contract,
        LineRef line,
        Money amount,
        @Nullable LocalDate dueOn,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public RecoveryOrdered {
        amount.asEntry();
    }
}
