package vn.khuyencong.ledger.query.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.query.evidence.Link;

/** What a figure says: an amount in đồng, how firmly it is meant, and how much of it is tied to decisions by which link. */
public record Total(Money amount, Qualifier qualifier, Map<Link, Money> coverage) {
    public Total {
        EnumMap<Link, Money> sums = new EnumMap<>(Link.class);
        sums.putAll(coverage);
        sums.values().removeIf(Money::isZero);
        coverage = Collections.unmodifiableMap(sums);
    }

    /** Both together, as firm as the weaker of them. */
    public Total plus(Total other) {
        EnumMap<Link, Money> sums = new EnumMap<>(Link.class);
        sums.putAll(coverage);
        other.coverage.forEach((link, sum) -> sums.merge(link, sum, Money::plus));
        return new Total(amount.plus(other.amount), qualifier.weakest(other.qualifier), sums);
    }

    /** All of them together; null where there is none, which is a figure that nobody stated. */
    public static @Nullable Total of(Stream<Total> parts) {
        return parts.reduce(Total::plus).orElse(null);
    }
}
