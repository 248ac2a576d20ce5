package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.ProjectId;

/**
 * Chuyển nguồn: the contracted rest and the open advances of a line went on into the next fiscal year, on a new line; no
 * cash moves. Amounts in đồng.
 */
public record LineCarriedOver(
        ProjectId project,
        LineRef line,
        LineRef newLine,
        CarryOverGround ground,
        List<ContractShare> contracts,
        LocalDate effectiveOn,
        List<Evidence> evidence)
        implements ProjectFact {}
