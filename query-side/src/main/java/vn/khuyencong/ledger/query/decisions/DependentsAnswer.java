package vn.khuyencong.ledger.query.decisions;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;

/**
 * All the money that rests on a decision: by measure and source, the same by the way that leads to it, and the entries.
 */
record DependentsAnswer(
        DecisionId decision, Map<String, Sum> measures, Map<Path, Map<String, Sum>> byPath, List<Entry> entries) {

    /** A measure over all sources and by each; amounts in đồng. */
    record Sum(String amount, String currency, Map<FundingSource, Part> bySource) {}

    /** What of a measure stands at one source. */
    record Part(String amount, String currency) {}

    /** An entry that rests on the decision, with what of it does. */
    record Entry(EntryId id, Path path, String via, Map<String, Sum> measures) {}

    private static final String CURRENCY = "VND";

    static DependentsAnswer of(DecisionId decision, Books books) {
        List<Dependent> dependents = Dependents.of(decision, books);
        Map<Path, Map<String, Sum>> byPath = new EnumMap<>(Path.class);
        Tally.byPath(dependents).forEach((path, tally) -> byPath.put(path, show(tally)));
        return new DependentsAnswer(
                decision,
                show(Tally.ofAll(dependents)),
                byPath,
                dependents.stream()
                        .map(it -> new Entry(it.id(), it.path(), it.via(), show(Tally.of(it.postings()))))
                        .toList());
    }

    private static Map<String, Sum> show(Tally tally) {
        Map<String, Sum> shown = new LinkedHashMap<>();
        tally.measures().forEach((measure, sum) -> shown.put(measure.wireName(), show(sum)));
        return shown;
    }

    private static Sum show(Tally.Sum sum) {
        Map<FundingSource, Part> parts = new EnumMap<>(FundingSource.class);
        sum.bySource().forEach((source, amount) -> parts.put(source, show(amount)));
        return new Sum(sum.amount().toString(), CURRENCY, parts);
    }

    private static Part show(Money amount) {
        return new Part(amount.toString(), CURRENCY);
    }
}
