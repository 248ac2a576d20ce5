package vn.khuyencong.ledger.command.decision;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.DecisionId;

/** What can be asked of a decision, in the order of its life. */
public sealed interface DecisionCommand extends Command<DecisionState>
        permits RegisterDecision, AttachFile, CiteBasis, AmendDecision, AnnulDecision {
    DecisionId decision();

    @Override
    default String stream() {
        return decision().value();
    }
}
