package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.Meaning;

/** A planned sum against the plans of the same funds that cite the decision the text cites. */
record PlannedCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        if (!figure.isControl() || !figure.isAmount() || figure.meaning() != Meaning.PLANNED) {
            return Optional.empty();
        }
        List<PostedPlan> plans = text.plans().stream()
                .filter(plan -> isOfFund(plan.plan().fund(), figure, text))
                .toList();
        Quantity planned = Quantity.sum(
                Quantity.DONG,
                plans.stream().map(plan -> Quantity.of(plan.plan().amount())).toList());
        Weighing sum = Weighing.exact(
                figure,
                text.keysOfDecisionsBehind(plans),
                plans.stream().map(PostedPlan::id).toList(),
                planned);
        return Optional.of(Finding.weighed(CheckName.PLANNED, figure, sum.allowing(roundingOf(figure))));
    }

    /** A plan is exact; only a text that says "about" may be half a digit off. */
    private static Quantity roundingOf(StatedFigure figure) {
        return figure.qualifier() == Qualifier.ABOUT
                ? Quantity.of(figure.lastDigit()).halved()
                : Quantity.zero(Quantity.DONG);
    }

    private static boolean isOfFund(FundId fund, StatedFigure figure, PublishedText text) {
        Period period = figure.period();
        return fund.unit().equals(text.unit())
                && (period == null || period.overlaps(fund.fiscalYear()))
                && (fund.source().isWithin(figure.source()) || figure.source() == FundingSource.NOT_STATED);
    }
}
