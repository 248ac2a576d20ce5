package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/**
 * Nhận chuyển đến: one chain of a fund took from another fund of the same year and source. Amount in đồng.
 *
 * @param from the fund that gave it
 * @param pair where it gave it; both halves are recorded and reversed together
 */
public record FundsTransferredIn(
        FundId fund,
        FundId from,
        EntryId pair,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsTransferredIn {
        amount.asEntry();
    }
}
