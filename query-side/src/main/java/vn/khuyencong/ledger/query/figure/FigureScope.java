package vn.khuyencong.ledger.query.figure;

import java.util.Collections;
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

    /** Exactly one row. */
    public static FigureScope of(RowKey row) {
        SortedMap<Dimension, String> group = new TreeMap<>();
        for (Dimension dimension : Dimension.values()) {
            group.put(dimension, row.value(dimension));
        }
        return new FigureScope(Filter.ALL, group);
    }

    /** Whether any row of the book could be one of these. */
    public boolean reaches(String book) {
        RowKey row = RowKey.ofBook(book);
        return filter.reaches(book) && isOfGroup(Dimension.PROVINCE, row) && isOfGroup(Dimension.FISCAL_YEAR, row);
    }

    public boolean includes(RowKey row) {
        return filter.fit(row) == Fit.WITHIN && isOfGroup(row);
    }

    private boolean isOfGroup(RowKey row) {
        return group.keySet().stream().allMatch(dimension -> isOfGroup(dimension, row));
    }

    private boolean isOfGroup(Dimension dimension, RowKey row) {
        String wanted = group.get(dimension);
        return wanted == null || wanted.equals(row.value(dimension));
    }
}
