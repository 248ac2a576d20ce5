package vn.khuyencong.ledger.query.measures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Posting;

/** Sums of postings by measure, each by source; a measure that nothing speaks of is absent, not zero. */
public record Tally(Map<Measure, Map<FundingSource, Money>> measures) {

    /** One measure as answers show it: over all sources, and by each. */
    public record Sum(String amount, String currency, Map<FundingSource, Dong> bySource) {}

    public static Tally of(Collection<Posting> postings, Set<Measure> wanted) {
        Map<Measure, Map<FundingSource, Money>> sums = new EnumMap<>(Measure.class);
        for (Posting posting : postings) {
            for (Measure measure : wanted) {
                if (measure.counts(posting.account())) {
                    sums.computeIfAbsent(measure, first -> new EnumMap<>(FundingSource.class))
                            .merge(posting.scope().source(), measure.share(posting), Money::plus);
                }
            }
        }
        return new Tally(sums);
    }

    /** The sums under their public names, in the order of {@link Measure}. */
    public Map<String, Sum> shown() {
        Map<String, Sum> shown = new LinkedHashMap<>();
        measures.forEach((measure, bySource) -> shown.put(measure.wireName(), show(bySource)));
        return shown;
    }

    private static Sum show(Map<FundingSource, Money> bySource) {
        Map<FundingSource, Dong> parts = new EnumMap<>(FundingSource.class);
        bySource.forEach((source, amount) -> parts.put(source, Dong.of(amount)));
        Dong whole = Dong.of(bySource.values().stream().reduce(Money.ZERO, Money::plus));
        return new Sum(whole.amount(), whole.currency(), parts);
    }
}
