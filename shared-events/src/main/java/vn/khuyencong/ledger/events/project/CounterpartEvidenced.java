package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Chứng từ đối ứng: vouchers show that money of the beneficiary was spent. Amount in đồng.
 */
public record CounterpartEvidenced(
        ProjectId project,
        CounterpartRef counterpart,
        @Nullable PartyId party,
        Money amount,
        String voucher,
        @Nullable LocalDate documentDate,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public CounterpartEvidenced {
        amount.asEntry();
    }
}
