package vn.khuyencong.ledger.query.overview;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.accounts.Family;
import vn.khuyencong.ledger.query.figure.Measure;

/**
 * The figures of a row, in three kinds that are never added up: the money in the books, the counterpart, and what
 * published texts report. A measure that nobody stated is null.
 */
public record Figures(
        Map<Measure, @Nullable Figure> money,
        Map<Measure, @Nullable Figure> counterpart,
        Map<Measure, @Nullable Figure> reported) {

    static Figures of(Function<Measure, @Nullable Figure> figures) {
        Map<Measure, @Nullable Figure> money = new EnumMap<>(Measure.class);
        Map<Measure, @Nullable Figure> counterpart = new EnumMap<>(Measure.class);
        Map<Measure, @Nullable Figure> reported = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<Measure, @Nullable Figure> kind = switch (measure.family()) {
                case PLAN, AUTHORITY, MONEY, VOLUME -> money;
                case COUNTERPART -> counterpart;
                case REPORTED -> reported;
            };
            kind.put(measure, figures.apply(measure));
        }
        return new Figures(
                Collections.unmodifiableMap(money),
                Collections.unmodifiableMap(counterpart),
                Collections.unmodifiableMap(reported));
    }

    /** Every figure there is, of whichever kind. */
    void each(BiConsumer<Measure, Figure> use) {
        for (Measure measure : Measure.values()) {
            Figure figure = of(measure);
            if (figure != null) {
                use.accept(measure, figure);
            }
        }
    }

    /** The figure of one measure of whichever kind, or null. */
    public @Nullable Figure of(Measure measure) {
        Map<Measure, @Nullable Figure> kind = measure.family() == Family.REPORTED
                ? reported
                : measure.family() == Family.COUNTERPART ? counterpart : money;
        return kind.get(measure);
    }
}
