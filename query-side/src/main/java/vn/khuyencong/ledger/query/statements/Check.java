package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ledger.events.statement.Cut;

/** One way to hold a stated figure against the rest of its text or against the ledger. */
sealed interface Check
        permits EntriesCheck,
                PostedCheck,
                PlannedCheck,
                MeanCheck,
                PeriodCheck,
                PartsCheck,
                ActivitiesCheck,
                NestedCheck {

    /** All of them, in the order in which they speak for a figure. */
    List<Check> ALL = List.of(
            new EntriesCheck(),
            new PostedCheck(),
            new PlannedCheck(),
            new MeanCheck(),
            new PeriodCheck(),
            new PartsCheck(Cut.BY_SOURCE),
            new PartsCheck(Cut.BY_LEVEL),
            new PartsCheck(Cut.BY_TYPE),
            new ActivitiesCheck(),
            new NestedCheck());

    /** What it finds, or nothing where it does not apply. */
    Optional<Finding> on(StatedFigure figure, PublishedText text);
}
