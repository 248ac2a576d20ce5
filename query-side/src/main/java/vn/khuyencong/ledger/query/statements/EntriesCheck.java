package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.Meaning;

/** A stated total against the entries of its text, or of its line. */
record EntriesCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        if (!figure.isControl() || !addsUp(figure)) {
            return Optional.empty();
        }
        List<StatedFigure> taken = text.entries(figure, Belonging.TAKEN);
        if (taken.isEmpty() && figure.isAmount() && figure.meaning() == Meaning.PLANNED) {
            return Optional.empty();
        }
        Weighing sum = Weighing.of(figure, taken, text.entries(figure, Belonging.POSSIBLE));
        return Optional.of(Finding.weighed(CheckName.ENTRIES, figure, sum));
    }

    /** Yearly means and lengths of time are not sums of entries. */
    private static boolean addsUp(StatedFigure figure) {
        return figure.isAmount() || figure.kind() == FigureKind.COUNT && !PeriodCheck.isLengthOfTime(figure);
    }
}
