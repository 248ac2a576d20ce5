package vn.khuyencong.ledger.query.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.shelves.Tally;

/**
 * All the money that rests on a decision: by measure and source, the same by the way that leads to it, and the entries.
 */
record DependentsAnswer(
        DecisionId decision,
        Map<String, Tally.Sum> measures,
        Map<Path, Map<String, Tally.Sum>> byPath,
        List<Entry> entries) {

    /** An entry that rests on the decision, with what of it does; {@code line} is that of a text. */
    record Entry(
            EntryId id,
            String type,
            LocalDate effectiveOn,
            Path path,
            String via,
            @Nullable String line,
            Map<String, Tally.Sum> measures) {}

    /** What is left of a fund is no money that rests on anything. */
    private static final Set<Measure> RESTING =
            EnumSet.complementOf(EnumSet.of(Measure.AVAILABLE, Measure.UNDRAWN_AUTHORITY));

    static DependentsAnswer of(DecisionId decision, Books books) {
        List<Dependent> dependents = Dependents.of(decision, books);
        Map<Path, List<Dependent>> paths = dependents.stream()
                .collect(Collectors.groupingBy(Dependent::path, () -> new EnumMap<>(Path.class), Collectors.toList()));
        Map<Path, Map<String, Tally.Sum>> byPath = new EnumMap<>(Path.class);
        paths.forEach((path, its) -> byPath.put(path, sums(its)));
        return new DependentsAnswer(
                decision,
                sums(dependents),
                byPath,
                dependents.stream().map(it -> entry(it)).toList());
    }

    private static Entry entry(Dependent it) {
        Posting first = it.postings().getFirst();
        LocalDate effectiveOn = first.effectiveOn();
        String line = first.scope().statement() == null ? null : first.scope().line();
        return new Entry(it.id(), it.entry().type(), effectiveOn, it.path(), it.via(), line, sums(List.of(it)));
    }

    private static Map<String, Tally.Sum> sums(Collection<Dependent> dependents) {
        return Tally.of(dependents.stream().map(Dependent::postings).toList(), RESTING)
                .shown();
    }
}
