package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Điều chỉnh kinh phí: a decision changed what one line was given, by a signed amount in đồng.
 */
public record BudgetAdjusted(
        ProjectId project, LineRef line, Money change, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {
    public BudgetAdjusted {
        change.asChange();
    }
}
