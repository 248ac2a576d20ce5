package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.statement.StatementNoted;

/** Ghi chú: keep words of the text that carry no figure: an actor, a limit, an aim, a named beneficiary. */
public record NoteStatement(
        StatementId statement,
        String key,
        String kind,
        String quote,
        @Nullable String comment) implements StatementCommand {
    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        StatementRules.mustBePublished(statement, state, around);
        StatementNoted noted =
                new StatementNoted(statement, Text.said(key), Text.said(kind), Text.said(quote), comment);
        StatementNoted standing = state.note(key);
        if (noted.equals(standing)) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(standing != null, "/key", key);
        FIGURE_KEY_TAKEN.when(state.isTaken(key), "/key", key);
        return List.of(noted);
    }
}
