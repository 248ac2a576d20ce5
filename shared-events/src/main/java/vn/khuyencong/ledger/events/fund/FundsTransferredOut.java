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
 * Chuyển đi: one chain of a fund gave to another fund of the same year and source. Amount in đồng.
 *
 * @param to the fund that took it
 * @param pair where it took it; both halves are recorded and reversed together
 */
public record FundsTransferredOut(
        FundId fund,
        FundId to,
        EntryId pair,
        FundChain chain,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsTransferredOut {
        amount.asEntry();
    }
}
