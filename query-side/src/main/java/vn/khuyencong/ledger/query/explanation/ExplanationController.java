package vn.khuyencong.ledger.query.explanation;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.entries.EntriesProjection;
import vn.khuyencong.ledger.query.entries.EntryFiles;
import vn.khuyencong.ledger.query.entries.Leaves;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.table.TableFormat;
import vn.khuyencong.ledger.query.web.FigureParameter;
import vn.khuyencong.ledger.query.web.Parameters;

/** Answers why a figure is what it is. */
@RestController
final class ExplanationController {
    private static final int USUAL = 200;
    private static final int MOST = 1_000;

    private final Readings readings;
    private final EntryFiles files;

    ExplanationController(Readings readings, EntryFiles files) {
        this.readings = readings;
        this.files = files;
    }

    @Operation(summary = "Why a figure is what it is: its leaves are entries that add up to it")
    @GetMapping("/api/v1/figures/{id}/explanation")
    ResponseEntity<?> explain(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String format,
            Locale locale) {
        FigureId figure = FigureParameter.read(id);
        TableFormat wanted = TableFormat.read(format);
        if (wanted.isFile()) {
            return files.ofFigure(figure, ask(figure, it -> Leaves.of(figure, it)), wanted, "figure", locale);
        }
        int first = LeafCursor.read(cursor);
        int most = Parameters.limit(limit, USUAL, MOST);
        return ResponseEntity.ok(ask(figure, documents -> new ExplainFigure(figure, documents).from(first, most)));
    }

    /** Shelves are never cleared, so the present ones tell any past moment that they have reached. */
    private <T> T ask(FigureId figure, Function<Documents, T> question) {
        return readings.ask(
                EntriesProjection.NAME,
                AsOf.PRESENT,
                figure.asOf().position(),
                view -> question.apply(view.documents()));
    }
}
