package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/** Phụ lục hợp đồng: the contract's value changed by a signed amount, in đồng. */
public record ContractAmended(
        ProjectId project, String contract, LineRef line, Money change, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {
    public ContractAmended {
        change.asChange();
    }
}
