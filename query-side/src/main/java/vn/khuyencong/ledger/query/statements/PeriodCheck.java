package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.statement.FigureKind;

/** A number of years against the length of the period, both ends counted. */
record PeriodCheck() implements Check {
    private static final String YEAR = "year";

    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        Period period = figure.period();
        if (!figure.isControl() || !isLengthOfTime(figure) || period == null || period.years() == 0) {
            return Optional.empty();
        }
        Weighing length =
                Weighing.exact(figure, text.keysOfPeriod(period), List.of(), Quantity.of(period.years(), YEAR));
        return Optional.of(Finding.weighed(CheckName.PERIOD, figure, length));
    }

    static boolean isLengthOfTime(StatedFigure figure) {
        return figure.kind() == FigureKind.COUNT && figure.value().unit().equals(YEAR);
    }
}
