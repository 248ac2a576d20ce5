package vn.khuyencong.ledger.query.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Anchors;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.page.StreamNames;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * An entry that rests on a decision, on the page.
 *
 * @param via what leads to it; null where it cites the decision itself
 * @param line of the text that reports it
 */
record RestingEntry(
        EntryId id,
        String fact,
        LocalDate effectiveOn,
        Whereabouts where,
        Path path,
        @Nullable Whereabouts via,
        @Nullable String line,
        Map<Measure, Amount> amounts) {
    static RestingEntry of(DependentsAnswer.Entry it, StreamNames names) {
        Map<Measure, Amount> amounts = new LinkedHashMap<>();
        it.measures().forEach((name, sum) -> {
            Measure measure = Measure.ofWireName(name);
            if (measure != null) {
                amounts.put(measure, new Amount(sum.amount(), sum.currency(), null));
            }
        });
        return new RestingEntry(
                it.id(),
                it.type().replaceFirst("@.*", ""),
                it.effectiveOn(),
                names.of(it.id().stream()),
                it.path(),
                it.path() == Path.DIRECT ? null : names.of(it.via()),
                it.line(),
                amounts);
    }

    /** Where the page of the text tells of the line. */
    public @Nullable String anchor() {
        return line == null ? null : Anchors.line(line);
    }

    /** Whether a text reports it; what a text reports is never money in the books. */
    public boolean isReported() {
        return Columns.REPORTED.containsAll(amounts.keySet());
    }
}
