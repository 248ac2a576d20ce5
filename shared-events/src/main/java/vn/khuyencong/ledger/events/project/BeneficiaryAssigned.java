package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;

/** A line got its beneficiary; with {@code newLine} the amount became a line of its own. Amount in đồng. */
public record BeneficiaryAssigned(
        ProjectId project,
        LineRef line,
        PartyId beneficiary,
        Money amount,
        @Nullable LineRef newLine,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public BeneficiaryAssigned {
        amount.asEntry();
    }
}
