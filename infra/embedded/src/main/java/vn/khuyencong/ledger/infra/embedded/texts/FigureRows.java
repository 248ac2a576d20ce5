package vn.khuyencong.ledger.infra.embedded.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** From one row of the figures to the values of a line. */
final class FigureRows {
    private static final List<String> PROGRAMME_LEVELS = List.of("LOCAL", "NATIONAL");

    private FigureRows() {}

    static boolean isMoney(Row figure) {
        return figure.text("kind").equals("MONEY");
    }

    static ReportedAmount amount(Row figure) {
        return new ReportedAmount(
                FundingSource.valueOf(figure.text("source")),
                Meaning.valueOf(figure.text("meaning")),
                Money.parse(figure.text("value")),
                Qualifier.valueOf(figure.text("qualifier")),
                moneyOrNull(figure, "last_digit"),
                figure.text("id"),
                figure.text("quote"));
    }

    /** @param ofLine the line's own activities, which a count repeats only where it names others */
    static ReportedCount count(Row figure, @Nullable Activities ofLine) {
        Activities own = SourceTexts.activitiesOf(List.of(figure));
        return new ReportedCount(
                figure.text("unit"),
                Long.valueOf(figure.text("value")),
                Qualifier.valueOf(figure.text("qualifier")),
                programmeLevel(figure),
                recognitionLevel(figure),
                own == null || own.equals(ofLine) ? null : own,
                "NESTED".equals(figure.orNull("cut")) ? figure.orNull("parent") : null,
                figure.text("id"),
                figure.text("quote"));
    }

    static @Nullable ProgrammeLevel programmeLevel(Row figure) {
        String level = figure.orNull("level");
        return level != null && PROGRAMME_LEVELS.contains(level) ? ProgrammeLevel.valueOf(level) : null;
    }

    private static @Nullable RecognitionLevel recognitionLevel(Row figure) {
        String level = figure.orNull("level");
        return level == null || PROGRAMME_LEVELS.contains(level) ? null : RecognitionLevel.valueOf(level);
    }

    /** The years of a figure; an end that is not stated stays open. */
    static @Nullable Period periodOrNull(Row figure) {
        String from = figure.orNull("period_from");
        String to = figure.orNull("period_to");
        if (from == null) {
            return null;
        }
        Period first = Period.ofYears(Integer.parseInt(from), Integer.parseInt(to == null ? from : to));
        return to == null ? new Period(first.from(), null) : first;
    }

    static Period period(Row figure) {
        Period period = periodOrNull(figure);
        if (period == null) {
            throw new IllegalArgumentException("no period for " + figure.text("id"));
        }
        return period;
    }

    static @Nullable Money moneyOrNull(Row figure, String column) {
        String digits = figure.orNull(column);
        return digits == null ? null : Money.parse(digits);
    }

    static <T extends Enum<T>> @Nullable T orNull(Class<T> type, Row figure, String column) {
        String name = figure.orNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
