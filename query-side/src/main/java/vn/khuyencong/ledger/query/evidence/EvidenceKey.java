package vn.khuyencong.ledger.query.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;

/** The decisions and texts that a fact cites, by their ids in order: sums that rest on the same are kept together. */
public final class EvidenceKey {
    private EvidenceKey() {}

    public static List<String> of(Fact fact) {
        return FactEvidence.of(fact).stream()
                .flatMap(it -> Stream.of(Objects.toString(it.decision(), ""), Objects.toString(it.statement(), "")))
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
