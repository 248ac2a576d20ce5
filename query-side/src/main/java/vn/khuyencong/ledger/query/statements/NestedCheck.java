package vn.khuyencong.ledger.query.statements;

import java.util.Optional;
import vn.khuyencong.ledger.events.statement.Cut;

/** A number that is part of another one ("trong đó") is never added, and never larger. */
record NestedCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        return text.figures().stream()
                .filter(whole -> figure.isPartOf(whole, Cut.NESTED))
                .filter(whole -> whole.value().unit().equals(figure.value().unit()))
                .findFirst()
                .map(whole -> Finding.compared(
                        CheckName.NESTED,
                        figure,
                        whole,
                        whole.value(),
                        figure.value().isAtMost(whole.value()) ? Verdict.NESTED_HOLDS : Verdict.DIFFERS));
    }
}
