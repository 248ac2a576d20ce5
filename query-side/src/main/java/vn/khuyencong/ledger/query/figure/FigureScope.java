package vn.khuyencong.ledger.query.figure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a figure: those within a filter and, for one row of a grouped answer, of exactly that group. */
public record FigureScope(Filter filter, SortedMap<Dimension, String> group) {
    public FigureScope {
        group = Collections.unmodifiableSortedMap(new TreeMap<>(group));
    }

    /** Everything within the filter. */
    public static FigureScope of(Filter filter) {
        return new FigureScope(filter, new TreeMap<>());
    }

    public boolean includes(RowKey row) {
        return filter.fit(row) == Fit.WITHIN && isOfGroup(row);
    }

    private boolean isOfGroup(RowKey row) {
        for (Map.Entry<Dimension, String> wanted : group.entrySet()) {
            if (!row.value(wanted.getKey()).equals(wanted.getValue())) {
                return false;
            }
        }
        return true;
    }
}
