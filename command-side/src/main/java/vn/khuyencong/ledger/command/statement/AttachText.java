package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.TEXT_IS_ANOTHER;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.statement.TextAttached;

/**
 * Đính kèm nguyên văn: put the text itself beside the ledger.
 *
 * @param sha256 of the file's bytes
 * @param composedSha256 of its text in NFC, which must be the one that names the statement
 */
public record AttachText(StatementId statement, Sha256 sha256, Sha256 composedSha256, String fileName, long sizeBytes)
        implements StatementCommand {
    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        StatementRules.mustBePublished(statement, state, around);
        StatementId of = StatementId.of(composedSha256);
        TEXT_IS_ANOTHER.when(!of.equals(statement), "/composedSha256", of, statement);
        return state.shows(sha256)
                ? List.of()
                : List.of(new TextAttached(statement, sha256, Text.said(fileName), sizeBytes));
    }
}
