package vn.khuyencong.ledger.events.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/**
 * Chuyển nguồn sang năm sau: what was planned and allocated and not used left the fund of its year. Amount in đồng, of the
 * plan and of the authority alike.
 *
 * @param to the fund of the next year
 * @param pair where that fund took it; both halves are recorded and reversed together
 */
public record FundsCarriedOut(
        FundId fund,
        FundId to,
        EntryId pair,
        CarryOverGround ground,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsCarriedOut {
        amount.asEntry();
    }
}
