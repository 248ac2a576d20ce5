package vn.khuyencong.ledger.query.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.Total;
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
        Total total = LeafTotal.of(leaves, citations);
        return new Explanation(
                figure.text(),
                figure.measure(),
                total == null ? null : Amount.of(total.amount()),
                total == null ? Qualifier.EXACT : total.qualifier(),
                coverage(total),
                figure.asOf(),
                new Tree(leaves, names, citations).of(shown),
                end < leaves.size() ? Integer.toString(end) : null);
    }

    private static Map<Link, Amount> coverage(@Nullable Total total) {
        Map<Link, Amount> coverage = new EnumMap<>(Link.class);
        if (total != null) {
            total.coverage().forEach((link, sum) -> coverage.put(link, Amount.of(sum)));
        }
        return coverage;
    }
}
