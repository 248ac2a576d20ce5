package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.web.Amount;

/** The lines of a project together, in đồng. */
record ProjectSums(
        Amount approved,
        Amount uncontracted,
        Amount contracted,
        Amount undrawn,
        Amount drawn,
        Amount advance,
        Amount spent,
        Amount accepted,
        Amount settled,
        Amount receivable,
        Amount budgetIncome) {

    /** Nothing where no line has been approved: that is not 0. */
    static @Nullable ProjectSums of(List<ProjectAnswer.Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        Money undrawn = sum(lines, ProjectAnswer.Line::undrawn);
        Money drawn = sum(lines, ProjectAnswer.Line::drawn);
        return new ProjectSums(
                Amount.of(sum(lines, ProjectAnswer.Line::approved)),
                Amount.of(sum(lines, ProjectAnswer.Line::uncontracted)),
                Amount.of(undrawn.plus(drawn)),
                Amount.of(undrawn),
                Amount.of(drawn),
                Amount.of(sum(lines, ProjectAnswer.Line::advance)),
                Amount.of(sum(lines, ProjectAnswer.Line::spent)),
                Amount.of(sum(lines, ProjectAnswer.Line::accepted)),
                Amount.of(sum(lines, ProjectAnswer.Line::settled)),
                Amount.of(sum(lines, ProjectAnswer.Line::receivable)),
                Amount.of(sum(lines, ProjectAnswer.Line::budgetIncome)));
    }

    private static Money sum(List<ProjectAnswer.Line> lines, Function<ProjectAnswer.Line, Amount> of) {
        return lines.stream().map(line -> of.apply(line).money()).reduce(Money.ZERO, Money::plus);
    }

    /** Whether advances came back so late that they became income of the budget. */
    public boolean hasBudgetIncome() {
        return !budgetIncome.amount().equals("0");
    }
}
