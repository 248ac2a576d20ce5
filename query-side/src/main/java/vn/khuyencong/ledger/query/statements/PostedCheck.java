package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;

/** A total that the text does not divide: it is itself the entry, and there is nothing to hold it against. */
record PostedCheck() implements Check {
    @Override
    public Optional<Finding> on(StatedFigure figure, PublishedText text) {
        boolean isTotal = figure.isEntry() && figure.isAmount() && StatedFigure.TOTAL.equals(figure.line());
        if (!isTotal || text.hasParts(figure)) {
            return Optional.empty();
        }
        Weighing itself = Weighing.exact(figure, List.of(figure.key()), figure.entries(), figure.value());
        return Optional.of(Finding.weighed(CheckName.POSTED, itself, Verdict.POSTED));
    }
}
