package vn.khuyencong.ledger.query.statements;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.FigureKind;

/** A yearly mean, times the years of its period, against the amount of the same source and period. */
record MeanCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure mean, PublishedText text) {
        Period period = mean.period();
        if (!isMean(mean) || period == null || period.years() == 0) {
            return Optional.empty();
        }
        return text.figures().stream()
                .filter(amount -> isTheAmountOf(mean, amount))
                .min(Comparator.comparing((StatedFigure amount) -> !Objects.equals(amount.line(), mean.line()))
                        .thenComparing(amount -> amount.meaning() != mean.meaning()))
                .map(amount -> Finding.compared(
                        CheckName.MEAN,
                        mean,
                        amount,
                        null,
                        holds(mean, amount, period.years()) ? Verdict.MEAN_HOLDS : Verdict.DIFFERS));
    }

    private static boolean isMean(StatedFigure figure) {
        return figure.isControl()
                && figure.kind() == FigureKind.MONEY
                && figure.value().unit().equals(Quantity.DONG + Quantity.A_YEAR);
    }

    private static boolean isTheAmountOf(StatedFigure mean, StatedFigure amount) {
        return amount.isAmount()
                && (amount.isEntry() || amount.isControl())
                && amount.source() == mean.source()
                && Objects.equals(amount.period(), mean.period())
                && (!amount.isOfOneLine() || Objects.equals(amount.line(), mean.line()));
    }

    /** A bound is kept or broken; any other amount is met as nearly as the printed digits of both allow. */
    private static boolean holds(StatedFigure mean, StatedFigure amount, int years) {
        Quantity whole = mean.value().in(Quantity.DONG).times(years);
        if (amount.qualifier() == Qualifier.OVER || amount.qualifier() == Qualifier.UP_TO) {
            return Verdict.isBoundKept(amount.qualifier(), whole, amount.value());
        }
        Quantity rounding = Quantity.of(mean.lastDigit())
                .times(years)
                .plus(Quantity.of(amount.lastDigit()))
                .halved();
        return whole.minus(amount.value()).absolute().isAtMost(rounding);
    }
}
