package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Optional;

/**
 * How far each figure of a text is borne out. It is computed when it is asked for, from the lines that stand at that
 * moment; no verdict is kept.
 */
record Reconciliation(List<Reconciled> figures) {

    /** One figure with all its checks; the first speaks for it. */
    record Reconciled(StatedFigure figure, List<Finding> checks, List<Cause> causes) {
        Finding own() {
            return checks.getFirst();
        }
    }

    static Reconciliation of(PublishedText text) {
        return new Reconciliation(text.figures().stream()
                .map(figure -> reconcile(figure, text))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Reconciled> reconcile(StatedFigure figure, PublishedText text) {
        List<Finding> checks = Check.ALL.stream()
                .flatMap(check -> check.on(figure, text).stream())
                .toList();
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        List<Cause> causes = checks.stream()
                .flatMap(finding -> Causes.of(figure, finding, text).stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new Reconciled(figure, checks, causes));
    }
}
