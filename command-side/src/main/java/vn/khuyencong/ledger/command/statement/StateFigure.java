package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.UNKNOWN_DECISION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;

/**
 * Nêu một số liệu: state a figure of the text that nobody posts: a total to check against, context, or data about the
 * text itself. The value is a string that reads as its kind: whole đồng, a whole number, a decimal with a dot, a date or
 * a span of years, or the number of an act.
 */
public record StateFigure(
        StatementId statement,
        String key,
        FigureRole role,
        FigureKind kind,
        String value,
        @Nullable String unit,
        @Nullable String per,
        Qualifier qualifier,
        @Nullable Money lastDigit,
        @Nullable Meaning meaning,
        @Nullable FundingSource source,
        @Nullable ProgrammeLevel programmeLevel,
        @Nullable Activities activities,
        @Nullable String line,
        @Nullable Period period,
        @Nullable String parent,
        @Nullable Cut cut,
        @Nullable Breakdown breakdown,
        @Nullable DecisionId decision,
        String quote)
        implements StatementCommand {
    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        StatementRules.mustBePublished(statement, state, around);
        FigureStated stated = stated();
        FigureStated standing = state.figure(key);
        if (stated.equals(standing)) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(standing != null, "/key", key);
        FIGURE_KEY_TAKEN.when(state.isTaken(key), "/key", key);
        FIGURE_UNREADABLE.when(!FigureText.reads(value, kind), "/value", value, kind);
        StatementRules.mustKnow(activities, "/activities", around);
        UNKNOWN_DECISION.when(
                decision != null && around.registry().decision(decision) == null,
                "/decision",
                String.valueOf(decision));
        return List.of(stated);
    }

    private FigureStated stated() {
        return new FigureStated(
                statement,
                Text.said(key),
                role,
                kind,
                value,
                unit,
                per,
                qualifier,
                lastDigit,
                meaning,
                source,
                programmeLevel,
                activities,
                line,
                period,
                parent,
                cut,
                breakdown,
                decision,
                Text.said(quote));
    }
}
