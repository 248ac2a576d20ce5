package vn.khuyencong.ledger.query.balances;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.ledger.query.documents.Projection;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** Every figure that an answer shows, by its id: what an explanation must lead to. */
public final class EveryFigure {
    private EveryFigure() {}

    public static Projection projection() {
        return new BalancesProjection();
    }

    /** The figures of rows, of overlapping rows and of totals. */
    public static Map<String, Amount> of(Filter filter, Set<Dimension> groupBy, View view) {
        Balances answer = BalancesAnswer.of(new GetBalances(filter, groupBy), view);
        List<Map<String, Object>> shown = new ArrayList<>(answer.rows());
        shown.addAll(answer.overlapping());
        shown.add(answer.totals());
        Map<String, Amount> figures = new LinkedHashMap<>();
        for (Map<String, Object> row : shown) {
            ((Map<?, ?>) row.get("figures"))
                    .forEach((measure, id) ->
                            figures.put((String) id, (Amount) row.get(((Measure) measure).wireName())));
        }
        return figures;
    }

    /** The coverage of the totals, by measure. */
    public static Map<Measure, Map<Link, Amount>> coverageOf(Filter filter, View view) {
        return BalancesAnswer.of(new GetBalances(filter, EnumSet.noneOf(Dimension.class)), view)
                .coverage();
    }
}
