package vn.khuyencong.ledger.query.overview;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.figure.Total;

/** One measure by unit, year or period, as it stood at a position, told by documents that no later fact has changed. */
public final class WideSums {
    /** The projection whose documents these are. */
    public static final String PROJECTION = OverviewProjection.NAME;

    /** All units together, or all years and periods together. */
    public static final String ALL = Rows.ALL;

    private final Measure measure;
    private final long position;
    private final Documents documents;

    public WideSums(Measure measure, long position, Documents documents) {
        this.measure = measure;
        this.position = position;
        this.documents = documents;
    }

    /**
     * Some rows.
     *
     * @param names what has a row by now, of whatever measure
     * @param totals the rows that stated the measure; null where a later fact has changed them
     */
    public record Rowed(Set<String> names, @Nullable Map<String, Total> totals) {}

    /** What each unit has in one year or period, or in all of them. */
    public Rowed byUnit(String time) {
        return rows(Rows.BY_UNIT, time);
    }

    /** What one unit, or all of them, has in each year and period. */
    public Rowed byTime(String unit) {
        return rows(Rows.BY_TIME, unit);
    }

    private Rowed rows(String collection, String id) {
        Document whole = documents.get(collection, id);
        if (whole == null) {
            return new Rowed(Set.of(), Map.of());
        }
        Set<String> names = new LinkedHashSet<>();
        Map<String, Total> totals = new HashMap<>();
        Rows.read(whole).forEach((name, row) -> {
            names.add(name);
            Total total = row.totals().get(measure);
            if (total != null) {
                totals.put(name, total);
            }
        });
        return new Rowed(names, Documents.isUnchangedSince(position, whole) ? totals : null);
    }
}
