package vn.khuyencong.ledger.command.decision;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.decision.FileAttached;

/** Đính kèm tệp: put a file that shows the act beside the ledger, under its hash; one file stands once. */
public record AttachFile(DecisionId decision, Sha256 sha256, String fileName, String mediaType, long sizeBytes)
        implements DecisionCommand {
    @Override
    public List<? extends Fact> decide(DecisionState state, Circumstances around) {
        DecisionRules.mustBeRegistered(decision, state, around);
        return state.shows(sha256)
                ? List.of()
                : List.of(new FileAttached(decision, sha256, Text.said(fileName), Text.said(mediaType), sizeBytes));
    }
}
