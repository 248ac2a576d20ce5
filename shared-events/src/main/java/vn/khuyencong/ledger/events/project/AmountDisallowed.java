package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Xuất toán: an appraiser or auditor struck a sum out; the spender owes it. After settlement it belongs to the year in which
 * it is handled, and the old year stays as it is. Amount in đồng.
 *
 * @param handledIn the year in which it is handled; null before settlement
 */
public record AmountDisallowed(
        ProjectId project,
        String contract,
        LineRef line,
        Money amount,
        DisallowanceGround ground,
        @Nullable FiscalYear handledIn,
        String reason,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public AmountDisallowed {
        amount.asEntry();
    }
}
