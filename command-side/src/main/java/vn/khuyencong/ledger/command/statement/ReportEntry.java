package vn.khuyencong.ledger.command.statement;

import static vn.khuyencong.ledger.command.desk.Refusal.EXISTS_WITH_OTHER_CONTENT;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_KEY_TAKEN;
import static vn.khuyencong.ledger.command.desk.Refusal.FIGURE_UNREADABLE;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_OPEN;
import static vn.khuyencong.ledger.command.desk.Refusal.PERIOD_OUTSIDE_UNIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Circumstances;
import vn.khuyencong.ledger.command.registry.Gazetteer;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementPublished;

/**
 * Ghi một dòng: post one line of the text as the text says it, its counts and amounts once, never split over years or
 * activities. Amounts in đồng; it takes effect on the last day of its period.
 *
 * @param key names the line in its text; a line that was reversed frees its key
 * @param programme the one that the text speaks of, if not given
 * @param activities null where the text does not say
 */
public record ReportEntry(
        StatementId statement,
        String key,
        @Nullable ProgrammeId programme,
        Period period,
        @Nullable Activities activities,
        List<ReportedCount> counts,
        List<ReportedAmount> amounts,
        List<String> outcomes,
        @Nullable String quote,
        @Nullable String place)
        implements StatementCommand {
    @Override
    public List<? extends Fact> decide(StatementState state, Circumstances around) {
        StatementPublished published = StatementRules.mustBePublished(statement, state, around);
        EntryReported reported = reported(published);
        EntryReported standing = state.line(key);
        if (reported.equals(standing)) {
            return List.of();
        }
        EXISTS_WITH_OTHER_CONTENT.when(standing != null, "/key", key);
        Gazetteer gazetteer = around.registry().gazetteer();
        PERIOD_OUTSIDE_UNIT.when(!gazetteer.bears(reported.unit(), period), "/period", period, reported.unit());
        StatementRules.mustKnow(reported.programme(), around);
        StatementRules.mustKnow(activities, "/activities", around);
        mustHaveFreeKeys(state);
        mustBeCounts(around);
        return List.of(reported);
    }

    private EntryReported reported(StatementPublished published) {
        LocalDate lastDay = PERIOD_OPEN.unless(period.to(), "/period", period);
        return new EntryReported(
                statement,
                published.unit(),
                Text.said(key),
                programme == null ? published.programme() : programme,
                period,
                activities,
                counts,
                amounts,
                outcomes,
                quote,
                place,
                lastDay);
    }

    private void mustHaveFreeKeys(StatementState state) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            mustBeFree(counts.get(i).figure(), "/counts/" + i, own, state);
        }
        for (int i = 0; i < amounts.size(); i++) {
            mustBeFree(amounts.get(i).figure(), "/amounts/" + i, own, state);
        }
    }

    private static void mustBeFree(String figure, String field, Set<String> own, StatementState state) {
        FIGURE_KEY_TAKEN.when(!own.add(Text.said(figure)) || state.isTaken(figure), field + "/figure", figure);
    }

    private void mustBeCounts(Circumstances around) {
        for (int i = 0; i < counts.size(); i++) {
            ReportedCount count = counts.get(i);
            Long quantity = count.quantity();
            FIGURE_UNREADABLE.when(
                    quantity != null && quantity < 0,
                    "/counts/" + i + "/quantity",
                    String.valueOf(quantity),
                    FigureKind.COUNT);
            StatementRules.mustKnow(count.activities(), "/counts/" + i + "/activities", around);
        }
    }
}
