package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactEvidence;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;

/** Which decisions a fact itself gives as its evidence or, for a programme, as its bases. */
public final class CitedDecisions {
    private CitedDecisions() {}

    public static List<DecisionId> of(Fact fact) {
        List<DecisionId> bases = fact instanceof ProgrammeRegistered it ? it.bases() : List.of();
        return Stream.concat(
                        FactEvidence.of(fact).stream().map(Evidence::decision).flatMap(Stream::ofNullable),
                        bases.stream())
                .distinct()
                .toList();
    }
}
