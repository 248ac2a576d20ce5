package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/** Giải ngân: the Treasury paid; {@code effectiveOn} is its date, {@code documentDate} that of the voucher. Amount in đồng. */
public record FundsDisbursed(
        ProjectId project,
        String contract,
        DisbursementKind kind,
        LineRef line,
        Money amount,
        String voucher,
        @Nullable LocalDate documentDate,
        @Nullable BudgetCode budgetCode,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public FundsDisbursed {
        amount.asEntry();
    }
}
