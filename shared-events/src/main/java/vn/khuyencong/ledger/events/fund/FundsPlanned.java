package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/** Giao kế hoạch: a decision plans money for the fund. Amount in đồng. */
public record FundsPlanned(
        FundId fund, @Nullable ProgrammeId programme, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements FundFact {
    public FundsPlanned {
        amount.asEntry();
    }
}
