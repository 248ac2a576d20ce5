package vn.khuyencong.ledger.query.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.statement.EntryReported;

/** The rules by which the ledger names causes; each is stated at its {@link Cause}. */
final class Causes {
    private Causes() {}

    /** The causes of what one check found, in the order of {@link Cause}; none where nothing is missing. */
    static List<Cause> of(StatedFigure figure, Finding finding, PublishedText text) {
        return switch (finding.verdict()) {
            case WITHIN_ROUNDING -> List.of(Cause.ROUNDING);
            case DIFFERS, UNDECIDED, NO_BREAKDOWN, INCOMPLETE -> ofGap(figure, finding, text);
            case EQUAL, POSTED, NESTED_HOLDS, MEAN_HOLDS, BOUND_HOLDS -> List.of();
        };
    }

    private static List<Cause> ofGap(StatedFigure figure, Finding finding, PublishedText text) {
        Quantity residual = finding.residual();
        if (finding.check() != CheckName.ENTRIES || residual == null || !residual.isPositive()) {
            return List.of();
        }
        boolean sourceOpen = !finding.mayBelong().isEmpty();
        List<Cause> causes = new ArrayList<>();
        if (figure.isAmount() && text.lines().stream().anyMatch(line -> lacksAmount(line.line(), figure))) {
            causes.add(Cause.LINE_WITHOUT_AMOUNT);
        }
        if (sourceOpen) {
            causes.add(Cause.SOURCE_NOT_STATED);
        }
        if (!sourceOpen && appearedBeforeEndOf(figure.period(), text.publishedOn())) {
            causes.add(Cause.PUBLISHED_BEFORE_PERIOD_END);
        }
        if (finding.verdict() == Verdict.INCOMPLETE || finding.verdict() == Verdict.NO_BREAKDOWN) {
            causes.add(Cause.LIST_NOT_COMPLETE);
        }
        return List.copyOf(causes);
    }

    private static boolean lacksAmount(EntryReported line, StatedFigure figure) {
        boolean covered = !line.key().equals(StatedFigure.TOTAL)
                && (!figure.isOfOneLine() || line.key().equals(figure.line()));
        return covered
                && (line.amounts().isEmpty() || line.amounts().stream().anyMatch(amount -> amount.amount() == null));
    }

    private static boolean appearedBeforeEndOf(@Nullable Period period, @Nullable LocalDate publishedOn) {
        LocalDate end = period == null ? null : period.to();
        return end != null && publishedOn != null && publishedOn.isBefore(end);
    }
}
