package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Điều chỉnh mục lục ngân sách (Mẫu 09): a money entry was booked to another budget code; no cash moves. Amount in đồng.
 */
public record CodeReclassified(
        ProjectId project,
        EntryId entry,
        LineRef line,
        Money amount,
        @Nullable BudgetCode from,
        BudgetCode to,
        String voucher,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public CodeReclassified {
        amount.asEntry();
    }
}
