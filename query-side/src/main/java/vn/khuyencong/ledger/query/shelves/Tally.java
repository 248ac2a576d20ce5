package vn.khuyencong.ledger.query.shelves;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.query.figure.Contribution;
import vn.khuyencong.ledger.query.figure.Contributions;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.Amount;

/** What entries add up to by measure, each by source; a measure that nothing speaks of is absent, not zero. */
public record Tally(Map<Measure, Map<FundingSource, Money>> measures) {

    /** One measure as answers show it: over all sources, and by each. */
    public record Sum(String amount, String currency, Map<FundingSource, Amount> bySource) {}

    /** Each entry by its postings, or by those of them that count here. */
    public static Tally of(Collection<List<Posting>> entries, Set<Measure> wanted) {
        Map<Measure, Map<FundingSource, Money>> sums = new EnumMap<>(Measure.class);
        for (List<Posting> entry : entries) {
            for (Measure measure : wanted) {
                for (Contribution it : Contributions.of(measure, entry)) {
                    sums.computeIfAbsent(measure, first -> new EnumMap<>(FundingSource.class))
                            .merge(it.posting().scope().source(), it.amount(), Money::plus);
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
        Map<FundingSource, Amount> parts = new EnumMap<>(FundingSource.class);
        bySource.forEach((source, amount) -> parts.put(source, Amount.of(amount)));
        Amount whole = Amount.of(bySource.values().stream().reduce(Money.ZERO, Money::plus));
        return new Sum(whole.amount(), whole.currency(), parts);
    }
}
