package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextBounds;

/**
 * Công bố văn bản làm căn cứ: take a published text as evidence. The text lies outside the ledger and is named by the
 * hash of its composed form, so that it is the same text however its file was saved.
 *
 * @param textSha256 of the whole file's text in NFC; its first digits are the statement's id
 * @param fileSha256 of the file's bytes as they are
 * @param unit whose programme the text speaks of
 * @param publishedOn null where the text does not say
 * @param article which lines of the file are the article, where the file holds more
 */
public record PublishStatement(
        Sha256 textSha256,
        Sha256 fileSha256,
        Unit unit,
        @Nullable ProgrammeId programme,
        @Nullable String title,
        @Nullable String source,
        @Nullable String saidBy,
        @Nullable LocalDate publishedOn,
        @Nullable TextBounds article)
        implements StatementCommand {
    @Override
    public StatementId statement() {
        return StatementId.of(textSha256);
    }

    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        around.caller().mustBe(Role.FINANCE);
        around.caller().mustServe(unit);
        StatementPublished published = new StatementPublished(
                statement(), unit, programme, title, source, saidBy, publishedOn, fileSha256, article);
        if (published.equals(state.published())) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(state.exists(), "", statement());
        boolean known = unit.isNation() || around.registry().gazetteer().province(unit) != null;
        UNKNOWN_UNIT.when(!known, "/unit", unit);
        StatementRules.mustKnow(programme, around);
        if (publishedOn != null) {
            around.mustNotBeFuture(publishedOn, "/publishedOn");
        }
        return List.of(published);
    }
}
