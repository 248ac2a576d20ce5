package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.query.statements.Reconciliation.Reconciled;

/** How far each stated figure of a text is borne out; a figure that nothing can be held against is not listed. */
record ReconciliationAnswer(StatementId statement, List<FigureAnswer> figures) {

    /** A figure with all its checks; its own ledger, residual and verdict are those of the first. */
    record FigureAnswer(
            String key,
            FigureKind kind,
            String role,
            String quote,
            ShownQuantity stated,
            @Nullable ShownQuantity ledger,
            @Nullable ShownQuantity residual,
            @Nullable ShownQuantity possible,
            @Nullable ShownQuantity unexplained,
            Verdict verdict,
            List<CheckAnswer> checks,
            List<Cause> causes) {}

    /** One check: {@code of} and {@code mayBelong} are keys of figures, {@code entries} the lines behind them. */
    record CheckAnswer(
            CheckName check,
            List<String> of,
            List<EntryId> entries,
            List<String> mayBelong,
            ShownQuantity stated,
            @Nullable ShownQuantity ledger,
            @Nullable ShownQuantity residual,
            @Nullable ShownQuantity possible,
            @Nullable ShownQuantity unexplained,
            @Nullable ShownQuantity allowance,
            Verdict verdict) {}

    /** The own verdict of each figure by its key. */
    Map<String, Verdict> verdicts() {
        return figures.stream().collect(Collectors.toMap(FigureAnswer::key, FigureAnswer::verdict, (one, two) -> one));
    }

    static ReconciliationAnswer of(PublishedText text) {
        List<FigureAnswer> figures = Reconciliation.of(text).figures().stream()
                .map(ReconciliationAnswer::show)
                .toList();
        return new ReconciliationAnswer(text.published().statement(), figures);
    }

    private static FigureAnswer show(Reconciled it) {
        StatedFigure figure = it.figure();
        Finding own = it.own();
        return new FigureAnswer(
                figure.key(),
                figure.kind(),
                figure.role() == null ? "ENTRY" : figure.role().name(),
                figure.quote(),
                ShownQuantity.of(figure.value(), figure.qualifier()),
                ShownQuantity.of(own.ledger()),
                ShownQuantity.of(own.residual()),
                ShownQuantity.of(own.possible()),
                ShownQuantity.of(own.unexplained()),
                own.verdict(),
                it.checks().stream().map(check -> show(figure, check)).toList(),
                it.causes());
    }

    private static CheckAnswer show(StatedFigure figure, Finding it) {
        return new CheckAnswer(
                it.check(),
                it.of(),
                it.entries(),
                it.mayBelong(),
                ShownQuantity.of(it.stated(), figure.qualifier()),
                ShownQuantity.of(it.ledger()),
                ShownQuantity.of(it.residual()),
                ShownQuantity.of(it.possible()),
                ShownQuantity.of(it.unexplained()),
                ShownQuantity.of(it.allowance()),
                it.verdict());
    }
}
