package vn.khuyencong.ledger.query.statements;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.Listed;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelfReadings;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.table.TableFormat;
import vn.khuyencong.ledger.query.table.Tables;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about published texts. */
@RestController
@RequestMapping("/api/v1/statements")
final class StatementsController {
    static final String UNKNOWN = "UNKNOWN_STATEMENT";

    private final ShelfReadings readings;
    private final Tables tables;

    StatementsController(ShelfReadings readings, Tables tables) {
        this.readings = readings;
        this.tables = tables;
    }

    /** The texts in the order in which they were published to the ledger; {@code province} as in balances. */
    @Operation(summary = "Published texts, in the order in which they came to the ledger")
    @GetMapping
    Listed<StatementAnswer.Head> list(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        return readings.page(
                asked,
                names -> Listing.STATEMENTS.of(province, names),
                Paging.of(cursor, limit),
                StatementsController::head);
    }

    /** One text with its lines, figures and notes. 404 UNKNOWN_STATEMENT. */
    @Operation(summary = "A published text with its lines, figures and notes")
    @GetMapping("/{id}")
    Answered<StatementAnswer> one(@PathVariable String id, Asked asked) {
        StatementId statement = new StatementId(id);
        return readings.one(asked, UNKNOWN, id, shelves -> StatementAnswer.of(statement, shelves));
    }

    /** How far each stated figure is borne out, computed from the lines that stand. 404 UNKNOWN_STATEMENT. */
    @Operation(summary = "How far each stated figure is borne out by the lines that stand")
    @GetMapping("/{id}/reconciliation")
    ResponseEntity<?> reconciliation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String format,
            Asked asked,
            Locale locale) {
        StatementId statement = new StatementId(id);
        TableFormat wanted = TableFormat.read(format);
        Answered<ReconciliationAnswer> found = readings.one(
                asked, UNKNOWN, id, shelves -> Texts.read(statement, shelves).map(ReconciliationAnswer::of));
        if (!wanted.isFile()) {
            return ResponseEntity.ok(found);
        }
        return tables.answer(
                ReconciliationTable.of(found.answer()),
                ReconciliationTable.about(found.answer(), found.asOf()),
                wanted,
                "reconciliation",
                locale);
    }

    private static Optional<StatementAnswer.Head> head(Shelves shelves, String id) {
        return Texts.publishedOn(shelves.own(id)).map(StatementAnswer.Head::of);
    }
}
