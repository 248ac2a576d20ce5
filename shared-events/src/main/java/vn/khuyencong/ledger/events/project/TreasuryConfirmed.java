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
 * Đối chiếu với Kho bạc (Mẫu 10): what the Treasury's statement says was paid on a line up to a day, net of what came back.
 * Amount in đồng, at least 0; it moves no money, a difference stays visible.
 *
 * @param budgetCode the code that the statement names, or null for the line as a whole
 * @param record number of the statement
 */
public record TreasuryConfirmed(
        ProjectId project,
        LineRef line,
        @Nullable BudgetCode budgetCode,
        Money amount,
        String record,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public TreasuryConfirmed {
        amount.asRest();
    }
}
