package vn.khuyencong.ledger.infra.embedded.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.statement.PublishStatement;
import vn.khuyencong.ledger.command.statement.StateFigure;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.TextBounds;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** From rows to what is said of a text as a whole: that it was published, and the figures that nobody posts. */
final class StatementRows {
    private StatementRows() {}

    static Unit unitOf(Row statement) {
        return new Unit(statement.text("unit"));
    }

    static PublishStatement published(Row statement) {
        return new PublishStatement(
                new Sha256(statement.text("text_sha256")),
                new Sha256(statement.text("file_sha256")),
                unitOf(statement),
                null,
                statement.orNull("title"),
                statement.orNull("source"),
                statement.orNull("said_by"),
                statement.dateOrNull("published_on"),
                new TextBounds(
                        Integer.parseInt(statement.text("first_line")), Integer.parseInt(statement.text("last_line"))));
    }

    static StateFigure stated(Row figure, StatementId id, @Nullable DecisionId decision) {
        String role = figure.text("role");
        return new StateFigure(
                id,
                figure.text("id"),
                role.equals("PLAN") ? FigureRole.CONTROL : FigureRole.valueOf(role),
                FigureKind.valueOf(figure.text("kind")),
                figure.text("value"),
                unitOfValue(figure),
                perOf(figure),
                Qualifier.valueOf(figure.text("qualifier")),
                FigureRows.moneyOrNull(figure, "last_digit"),
                FigureRows.orNull(Meaning.class, figure, "meaning"),
                FigureRows.orNull(FundingSource.class, figure, "source"),
                FigureRows.programmeLevel(figure),
                SourceTexts.activitiesOf(List.of(figure)),
                figure.text("line"),
                FigureRows.periodOrNull(figure),
                figure.orNull("parent"),
                FigureRows.orNull(Cut.class, figure, "cut"),
                FigureRows.orNull(Breakdown.class, figure, "breakdown"),
                decision,
                figure.text("quote"));
    }

    private static String unitOfValue(Row figure) {
        return figure.text("unit").replaceFirst("/year$", "");
    }

    private static @Nullable String perOf(Row figure) {
        return figure.text("unit").endsWith("/year") ? "year" : null;
    }
}
