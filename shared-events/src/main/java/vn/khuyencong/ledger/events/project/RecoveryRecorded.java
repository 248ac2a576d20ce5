package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Thu hồi: what was ordered back or struck out was paid. While the line's year is open it lowers the spending of that year;
 * later, and always after settlement, it is income of the budget in the year in which it comes. Amount in đồng.
 *
 * @param recovers the entry that ordered it or struck it out
 * @param owedIn the year in which the receivable stands
 * @param receivedIn the year whose income it is, or whose spending it lowers
 */
public record RecoveryRecorded(
        ProjectId project,
        EntryId recovers,
        String contract,
        LineRef line,
        Money amount,
        ReceivableKind receivable,
        ReturnGround ground,
        FiscalYear owedIn,
        FiscalYear receivedIn,
        String voucher,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public RecoveryRecorded {
        amount.asEntry();
    }
}
