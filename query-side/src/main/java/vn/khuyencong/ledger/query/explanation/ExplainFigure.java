package vn.khuyencong.ledger.query.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Amount;

/** Explains a figure by its leaves: some of them, under groups where the figure spans several. */
final class ExplainFigure {
    private final FigureId figure;
    private final Citations citations;
    private final Names names;
    private final List<Leaf> leaves;

    ExplainFigure(FigureId figure, Documents documents) {
        this.figure = figure;
        this.citations = new Citations(documents, figure.asOf().position());
        this.names = new Names(documents);
        this.leaves = Leaves.of(figure, documents);
    }

    Explanation from(int first, int limit) {
        int end = Math.min(leaves.size(), first + limit);
        List<Leaf> shown = first < end ? leaves.subList(first, end) : List.of();
        Tree tree = new Tree(leaves, names, citations);
        return new Explanation(
                figure.text(),
                figure.measure(),
                amount(),
                Leaves.qualifier(leaves),
                coverage(),
                figure.asOf(),
                tree.of(shown),
                end < leaves.size() ? Integer.toString(end) : null);
    }

    private @Nullable Amount amount() {
        return Amount.ofNullable(
                leaves.stream().map(Leaf::amount).reduce(Money::plus).orElse(null));
    }

    private Map<Link, Amount> coverage() {
        Map<Link, Money> sums = new EnumMap<>(Link.class);
        leaves.forEach(leaf -> sums.merge(citations.weakestOf(idsOf(leaf)), leaf.amount(), Money::plus));
        Map<Link, Amount> coverage = new EnumMap<>(Link.class);
        sums.forEach((link, sum) -> {
            if (!sum.isZero()) {
                coverage.put(link, Amount.of(sum));
            }
        });
        return coverage;
    }

    private static List<String> idsOf(Leaf leaf) {
        return leaf.entry().evidence().stream()
                .flatMap(ExplainFigure::idsOf)
                .distinct()
                .toList();
    }

    private static Stream<String> idsOf(Evidence evidence) {
        return Stream.of(evidence.decision(), evidence.statement())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
