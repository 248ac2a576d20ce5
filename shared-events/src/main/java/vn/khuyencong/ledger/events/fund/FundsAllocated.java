package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;

/** Giao dự toán: a decision gives the fund authority to spend, by tranche (đợt). Amount in đồng. */
public record FundsAllocated(
        FundId fund, @Nullable String tranche, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements FundFact {
    public FundsAllocated {
        amount.asEntry();
    }
}
