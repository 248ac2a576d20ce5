package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Nghiệm thu: volume done with State money was accepted, and with it that of the counterpart. Amounts in đồng; the
 * counterpart at least 0.
 */
public record WorkAccepted(
        ProjectId project,
        LineRef line,
        Money amount,
        CounterpartRef counterpart,
        Money counterpartAmount,
        String record,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public WorkAccepted {
        amount.asEntry();
        counterpartAmount.asRest();
    }
}
