package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Quyết toán: spending on a line was accepted for its year. Amount in đồng.
 */
public record ProjectSettled(
        ProjectId project, LineRef line, Money amount, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {
    public ProjectSettled {
        amount.asEntry();
    }
}
