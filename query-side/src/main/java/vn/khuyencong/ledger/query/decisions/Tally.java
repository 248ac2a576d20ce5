package vn.khuyencong.ledger.query.decisions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Posting;

/** Sums of postings by measure, each with its sources; a measure that nothing speaks of is absent, not zero. */
record Tally(Map<Measure, Sum> measures) {

    /** One measure over all sources and by each. */
    record Sum(Money amount, Map<FundingSource, Money> bySource) {
        static final Sum NOTHING = new Sum(Money.ZERO, Map.of());

        Sum plus(FundingSource source, Money more) {
            Map<FundingSource, Money> next = new EnumMap<>(FundingSource.class);
            next.putAll(bySource);
            next.merge(source, more, Money::plus);
            return new Sum(amount.plus(more), next);
        }
    }

    static Tally of(Collection<Posting> postings) {
        Map<Measure, Sum> sums = new EnumMap<>(Measure.class);
        for (Posting posting : postings) {
            for (Measure measure : Measure.values()) {
                if (measure.counts(posting.account())) {
                    sums.merge(measure, Sum.NOTHING.plus(posting.scope().source(), measure.share(posting)), Tally::add);
                }
            }
        }
        return new Tally(sums);
    }

    static Tally ofAll(List<Dependent> dependents) {
        return of(dependents.stream().flatMap(it -> it.postings().stream()).toList());
    }

    static Map<Path, Tally> byPath(List<Dependent> dependents) {
        Map<Path, List<Dependent>> byPath = dependents.stream()
                .collect(Collectors.groupingBy(Dependent::path, () -> new EnumMap<>(Path.class), Collectors.toList()));
        Map<Path, Tally> tallies = new EnumMap<>(Path.class);
        byPath.forEach((path, its) -> tallies.put(path, ofAll(its)));
        return tallies;
    }

    private static Sum add(Sum one, Sum other) {
        Sum sum = one;
        for (Map.Entry<FundingSource, Money> part : other.bySource().entrySet()) {
            sum = sum.plus(part.getKey(), part.getValue());
        }
        return sum;
    }
}
