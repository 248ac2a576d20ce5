package vn.khuyencong.ledger.query.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Total;

/** What leaves say together. */
final class LeafTotal {
    private LeafTotal() {}

    /** Null where there are none: nobody stated it. */
    static @Nullable Total of(List<Leaf> leaves, Citations citations) {
        if (leaves.isEmpty()) {
            return null;
        }
        Map<Link, Money> coverage = new EnumMap<>(Link.class);
        leaves.forEach(leaf -> coverage.merge(citations.weakestOf(idsOf(leaf)), leaf.amount(), Money::plus));
        return new Total(sum(leaves), Leaves.qualifier(leaves), coverage);
    }

    static Money sum(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::amount).reduce(Money.ZERO, Money::plus);
    }

    private static List<String> idsOf(Leaf leaf) {
        return leaf.entry().evidence().stream()
                .flatMap(LeafTotal::idsOf)
                .distinct()
                .toList();
    }

    private static Stream<String> idsOf(Evidence evidence) {
        return Stream.of(evidence.decision(), evidence.statement())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
