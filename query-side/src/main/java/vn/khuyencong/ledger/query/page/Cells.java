package vn.khuyencong.ledger.query.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** The figures of one row of a table: amounts, and the ids by which they explain themselves. */
public record Cells(Map<Measure, Amount> amounts, Map<Measure, String> figures) {

    /** The cells of an answer in which each measure stands under its wire name and the ids under {@code figures}. */
    public static Cells of(Map<String, @Nullable Object> row) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        Map<Measure, String> figures = new EnumMap<>(Measure.class);
        Map<?, ?> ids = row.get("figures") instanceof Map<?, ?> it ? it : Map.of();
        for (Measure measure : Measure.values()) {
            if (row.get(measure.wireName()) instanceof Amount amount && ids.get(measure) instanceof String id) {
                amounts.put(measure, amount);
                figures.put(measure, id);
            }
        }
        return new Cells(amounts, figures);
    }

    public @Nullable Amount amount(Measure measure) {
        return amounts.get(measure);
    }

    public @Nullable String figure(Measure measure) {
        return figures.get(measure);
    }

    /** Whether anybody stated one of these. */
    public boolean hasAny(Collection<Measure> measures) {
        return measures.stream().anyMatch(amounts::containsKey);
    }
}
