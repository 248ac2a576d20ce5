package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/** Hủy dự toán, hủy kế hoạch: what nobody used of one chain of a fund died. Amount in đồng. */
public record FundsCancelled(
        FundId fund,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsCancelled {
        amount.asEntry();
    }
}
