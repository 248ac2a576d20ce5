package vn.khuyencong.ledger.query.statements;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.fund.FundsPlanned;

/** A plan as it stands in the ledger, under the id by which it can be reversed. */
record PostedPlan(EntryId id, FundsPlanned plan) {
    List<DecisionId> decisions() {
        return plan.evidence().stream()
                .map(Evidence::decision)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
