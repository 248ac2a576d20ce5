package vn.khuyencong.ledger.query.overview;

import java.util.List;
import org.bson.Document;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.Link;
import vn.khuyencong.ledger.query.figure.Measure;

/** How firmly money was tied to a decision before and after one fact about it; what else it rests on stays as it is. */
record TieChange(String decision, Link before, Link after, Citations citations) {

    /** The change that a fact about a decision made, once its documents know the fact. */
    static TieChange by(StoredFact stored, Documents documents) {
        String decision = stored.stream();
        Citations now = new Citations(documents, stored.position());
        // Of what is only now registered nothing was known but its name.
        Link before = stored.fact() instanceof DecisionRegistered
                ? Link.DECISION
                : new Citations(documents, stored.position() - 1).linkOf(decision);
        return new TieChange(decision, before, now.linkOf(decision), now);
    }

    boolean isNone() {
        return before == after;
    }

    /** Moves in a row what rests on the decision from the old link to the new. */
    void apply(Resting.Sums resting, Document row) {
        List<String> others =
                resting.evidence().stream().filter(id -> !id.equals(decision)).toList();
        Link from = others.isEmpty() ? before : before.weakest(citations.weakestOf(others));
        Link to = others.isEmpty() ? after : after.weakest(citations.weakestOf(others));
        resting.byMeasure().forEach((name, sum) -> {
            Measure measure = Measure.valueOf(name);
            Money moved = Money.dong((Long) sum);
            CellDocument.add(row, measure, from, moved.negated());
            CellDocument.add(row, measure, to, moved);
        });
    }
}
