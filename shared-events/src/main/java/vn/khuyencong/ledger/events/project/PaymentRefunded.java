package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Nộp trả kinh phí: money that was paid came back; after the year's correction period it is income of the budget. Amount in
 * đồng.
 */
public record PaymentRefunded(
        ProjectId project,
        String contract,
        LineRef line,
        Money amount,
        ReturnGround ground,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public PaymentRefunded {
        amount.asEntry();
    }
}
