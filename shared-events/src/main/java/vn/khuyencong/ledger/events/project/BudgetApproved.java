package vn.khuyencong.ledger.events.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;

/** A decision approved the project with these budget lines. Amounts in đồng. */
public record BudgetApproved(
        ProjectId project, Unit unit, List<BudgetLine> lines, LocalDate effectiveOn, List<Evidence> evidence)
        implements ProjectFact {}
