package vn.khuyencong.ledger.query.balances;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;

/** One measure over some rows: its parts; without any, nobody stated it. */
record Cell(List<Part> parts) {
    @Nullable
    Money amount() {
        return parts.stream().map(Part::sum).reduce(Money::plus).orElse(null);
    }

    /** As firm as the weakest part that still stands. */
    Qualifier qualifier() {
        return parts.stream()
                .filter(part -> part.entries() > 0)
                .map(Part::qualifier)
                .reduce(Qualifier::weakest)
                .orElse(Qualifier.EXACT);
    }

    /** The amount by the weakest link that each part needs; the sums add up to the amount. */
    Map<Link, Money> coverage(Citations citations) {
        Map<Link, Money> coverage = new EnumMap<>(Link.class);
        parts.forEach(part -> coverage.merge(citations.weakestOf(part.evidence()), part.sum(), Money::plus));
        coverage.values().removeIf(Money::isZero);
        return coverage;
    }
}
