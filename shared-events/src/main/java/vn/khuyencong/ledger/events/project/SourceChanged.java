package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Đổi nguồn: what a line had not drawn went to a new line of another fund, through the plans of both. Amounts in đồng.
 */
public record SourceChanged(
        ProjectId project,
        LineRef line,
        LineRef newLine,
        Money uncontracted,
        List<ContractShare> contracts,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {
    public SourceChanged {
        uncontracted.asRest();
    }
}
