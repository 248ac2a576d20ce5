package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Cam kết đối ứng: the beneficiary or somebody else promised money of their own. Amount in đồng.
 */
public record CounterpartCommitted(
        ProjectId project,
        CounterpartRef counterpart,
        @Nullable PartyId party,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public CounterpartCommitted {
        amount.asEntry();
    }
}
