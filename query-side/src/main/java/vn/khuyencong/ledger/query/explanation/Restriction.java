package vn.khuyencong.ledger.query.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;

/**
 * One thing that narrows a figure, and the scope that is narrowed by it and by those before it.
 *
 * @param value as it stands in a figure's id
 */
record Restriction(Dimension dimension, String value, FigureScope scope) {
    /** All of a scope, those of its filter first, each in the order in which figures are broken down. */
    static List<Restriction> of(FigureScope scope) {
        Filter whole = scope.filter();
        List<Restriction> all = new ArrayList<>();
        Filter one = new Filter(whole.province(), null, null, null, null, null);
        add(all, Dimension.PROVINCE, whole.province(), one);
        Filter two = new Filter(whole.province(), whole.fiscalYear(), null, null, null, null);
        add(all, Dimension.FISCAL_YEAR, whole.fiscalYear(), two);
        Filter three = new Filter(whole.province(), whole.fiscalYear(), whole.period(), null, null, null);
        add(all, Dimension.FISCAL_YEAR, whole.period(), three);
        Filter four = new Filter(whole.province(), whole.fiscalYear(), whole.period(), whole.source(), null, null);
        add(all, Dimension.SOURCE, whole.source(), four);
        Filter five = new Filter(
                whole.province(), whole.fiscalYear(), whole.period(), whole.source(), whole.activities(), null);
        add(all, Dimension.ACTIVITY, whole.activities(), five);
        add(all, Dimension.PROGRAMME, whole.programme(), whole);
        SortedMap<Dimension, String> group = new TreeMap<>();
        scope.group().forEach((dimension, value) -> {
            group.put(dimension, value);
            all.add(new Restriction(dimension, value, new FigureScope(whole, group)));
        });
        return all;
    }

    private static void add(List<Restriction> all, Dimension dimension, @Nullable Object value, Filter upTo) {
        if (value != null) {
            all.add(new Restriction(dimension, value.toString(), FigureScope.of(upTo)));
        }
    }
}
