package vn.khuyencong.ledger.query.balances;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.FigureScope;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Amount;

/** Writes rows as an answer shows them: what they are about, every measure, and an id for each figure that there is. */
final class RowWriter {
    private final View view;
    private final Names names;

    RowWriter(View view) {
        this.view = view;
        this.names = new Names(view.documents());
    }

    Map<String, @Nullable Object> row(RowKey key, Set<Dimension> dimensions, Sums sums, FigureScope scope) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        dimensions.stream().sorted().forEach(dimension -> head(row, dimension, key));
        row.putAll(cells(sums, scope));
        return row;
    }

    /** A row that only touches what is asked for: whole, with the dimensions in which it does not fit. */
    Map<String, @Nullable Object> overlapping(RowKey key, Filter filter, Sums sums) {
        Map<String, @Nullable Object> row = row(key, Set.of(Dimension.values()), sums, FigureScope.of(key));
        row.put("overlaps", filter.overlapsOf(key));
        return row;
    }

    Map<String, @Nullable Object> cells(Sums sums, FigureScope scope) {
        Map<Measure, Cell> cells = sums.cells();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        Map<Measure, String> figures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            Cell cell = cells.get(measure);
            written.put(measure.wireName(), cell == null ? null : amount(cell));
            if (cell != null) {
                figures.put(measure, new FigureId(measure, scope, view.asOf()).text());
            }
        }
        written.put("figures", figures);
        return written;
    }

    private static @Nullable Amount amount(Cell cell) {
        var amount = cell.amount();
        return amount == null ? null : Amount.of(amount, cell.qualifier());
    }

    private void head(Map<String, @Nullable Object> row, Dimension dimension, RowKey key) {
        switch (dimension) {
            case PROVINCE -> {
                row.put("province", key.unit());
                row.put("provinceName", names.of(key.unit()));
            }
            case FISCAL_YEAR -> {
                if (key.fiscalYear() != null) {
                    row.put("fiscalYear", key.fiscalYear());
                } else {
                    row.put("period", key.period());
                }
            }
            case SOURCE -> row.put("source", key.source());
            case ACTIVITY -> {
                Activities stated = key.activities();
                row.put("activities", stated);
                row.put(
                        "activityNames",
                        stated == null
                                ? null
                                : stated.codes().stream().map(names::of).toList());
            }
            case PROGRAMME -> row.put("programme", key.programme());
        }
    }
}
