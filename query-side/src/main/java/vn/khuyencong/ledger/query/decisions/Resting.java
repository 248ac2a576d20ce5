package vn.khuyencong.ledger.query.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.page.Columns;
import vn.khuyencong.ledger.query.shelves.Tally;
import vn.khuyencong.ledger.query.web.Amount;

/** The money of one kind that rests on a decision, as a table: a row for each measure, by source and by way. */
record Resting(
        List<Measure> rows,
        Set<FundingSource> sources,
        Map<String, Tally.Sum> measures,
        Map<Path, Map<String, Tally.Sum>> byPath) {

    /** What is in the books. */
    static Resting booked(DependentsAnswer answer) {
        return of(answer, measure -> !Columns.REPORTED.contains(measure));
    }

    /** What texts report. */
    static Resting reported(DependentsAnswer answer) {
        return of(answer, Columns.REPORTED::contains);
    }

    private static Resting of(DependentsAnswer answer, Predicate<Measure> kind) {
        List<Measure> rows = Arrays.stream(Measure.values())
                .filter(kind)
                .filter(measure -> answer.measures().containsKey(measure.wireName()))
                .toList();
        Set<FundingSource> sources = new TreeSet<>();
        rows.forEach(measure -> sources.addAll(answer.measures()
                .getOrDefault(measure.wireName(), new Tally.Sum("0", "VND", Map.of()))
                .bySource()
                .keySet()));
        return new Resting(rows, sources, answer.measures(), answer.byPath());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The ways that carry any of this money. */
    public List<Path> paths() {
        return byPath.keySet().stream()
                .filter(path -> rows.stream().anyMatch(measure -> amount(measure, path) != null))
                .toList();
    }

    public @Nullable Amount amount(Measure measure) {
        return amount(measures.get(measure.wireName()));
    }

    public @Nullable Amount amount(Measure measure, FundingSource source) {
        Tally.Sum sum = measures.get(measure.wireName());
        return sum == null ? null : sum.bySource().get(source);
    }

    public @Nullable Amount amount(Measure measure, Path path) {
        return amount(byPath.getOrDefault(path, Map.of()).get(measure.wireName()));
    }

    private static @Nullable Amount amount(Tally.@Nullable Sum sum) {
        return sum == null ? null : new Amount(sum.amount(), sum.currency(), null);
    }
}
