package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/** Thanh toán tạm ứng: an advance became expenditure; no new cash. Amount in đồng. */
public record AdvanceCleared(
        ProjectId project,
        LineRef line,
        Money amount,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public AdvanceCleared {
        amount.asEntry();
    }
}
