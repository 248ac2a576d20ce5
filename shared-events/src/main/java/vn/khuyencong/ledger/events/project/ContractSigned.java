package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProjectId;

/** A contract or a task assignment committed money of one line. Amount in đồng. */
public record ContractSigned(
        ProjectId project,
        String contract,
        ContractKind kind,
        LineRef line,
        @Nullable PartyId contractor,
        Money amount,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public ContractSigned {
        amount.asEntry();
    }
}
