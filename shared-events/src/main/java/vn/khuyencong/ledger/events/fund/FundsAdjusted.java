package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/** Điều chỉnh: a decision raised or lowered what one chain of a fund was given. The change in đồng is signed and not 0. */
public record FundsAdjusted(
        FundId fund,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money change,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsAdjusted {
        change.asChange();
    }
}
