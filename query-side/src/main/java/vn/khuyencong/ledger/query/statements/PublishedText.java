package vn.khuyencong.ledger.query.statements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/**
 * One text as the ledger knows it at a moment: its lines that stand, the figures it states, and the plans that cite the
 * decisions it cites.
 */
record PublishedText(
        StatementPublished published,
        List<PostedLine> lines,
        List<FigureStated> stated,
        List<PostedPlan> plans,
        List<StatedFigure> figures) {

    private static final String PERIOD = "period";

    /** Of the plans, those count that cite a decision which the text cites. */
    static PublishedText of(
            StatementPublished published,
            List<PostedLine> lines,
            List<FigureStated> stated,
            Collection<DecisionId> cited,
            List<PostedPlan> plans) {
        List<PostedPlan> ofItsDecisions = plans.stream()
                .filter(plan -> plan.decisions().stream().anyMatch(cited::contains))
                .toList();
        List<StatedFigure> figures = Stream.concat(
                        stated.stream().map(StatedFigure::of).flatMap(Optional::stream),
                        lines.stream().flatMap(StatedFigure::of))
                .toList();
        return new PublishedText(published, lines, stated, ofItsDecisions, figures);
    }

    Unit unit() {
        return published.unit();
    }

    @Nullable
    LocalDate publishedOn() {
        return published.publishedOn();
    }

    /** The entries that stand to the total in the given way, in the order of the text. */
    List<StatedFigure> entries(StatedFigure total, Belonging belonging) {
        return figures.stream()
                .filter(StatedFigure::isEntry)
                .filter(entry -> Belonging.of(entry, total) == belonging)
                .toList();
    }

    /** The figures that the text names as parts of another by one cut, in the same unit. */
    List<StatedFigure> partsOf(StatedFigure whole, Cut cut) {
        return figures.stream()
                .filter(part -> part.isPartOf(whole, cut))
                .filter(part -> part.value().unit().equals(whole.value().unit()))
                .toList();
    }

    boolean hasParts(StatedFigure whole) {
        return figures.stream().anyMatch(part -> whole.key().equals(part.parent()) && part.cut() != Cut.NESTED);
    }

    Set<String> lineKeys() {
        return lines.stream().map(posted -> posted.line().key()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The figures by which the text says which years it speaks of. */
    List<String> keysOfPeriod(Period period) {
        return stated.stream()
                .filter(figure -> figure.kind() == FigureKind.DATE
                        && PERIOD.equals(figure.unit())
                        && period.equals(figure.period()))
                .map(FigureStated::key)
                .toList();
    }

    /** The figures by which the text cites the decisions of these plans. */
    List<String> keysOfDecisionsBehind(List<PostedPlan> behind) {
        Set<DecisionId> decisions =
                behind.stream().flatMap(plan -> plan.decisions().stream()).collect(Collectors.toSet());
        return stated.stream()
                .filter(figure -> figure.decision() != null && decisions.contains(figure.decision()))
                .map(FigureStated::key)
                .toList();
    }
}
