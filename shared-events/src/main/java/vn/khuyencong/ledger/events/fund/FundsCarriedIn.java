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
 * Chuyển nguồn từ năm trước: the fund of the next year took what the year before had not used. Amount in đồng, of the plan
 * and of the authority alike.
 *
 * @param from the fund of the year before
 * @param pair where that fund gave it; both halves are recorded and reversed together
 */
public record FundsCarriedIn(
        FundId fund,
        FundId from,
        EntryId pair,
        CarryOverGround ground,
        @Nullable ProgrammeId programme,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements FundFact {
    public FundsCarriedIn {
        amount.asEntry();
    }
}
