package vn.khuyencong.ledger.query.statements;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.Listed;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.ShelfReadings;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about published texts. */
@RestController
@RequestMapping("/api/v1/statements")
final class StatementsController {
    private static final String UNKNOWN = "UNKNOWN_STATEMENT";

    private final ShelfReadings readings;

    StatementsController(ShelfReadings readings) {
        this.readings = readings;
    }

    /** The texts in the order in which they were published to the ledger; {@code province} is a version's key. */
    @GetMapping
    Listed<StatementAnswer.Head> list(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Asked asked) {
        Listing listing = province == null ? Listing.STATEMENTS : Listing.STATEMENTS.of(new Unit(province));
        return readings.page(asked, listing, Paging.of(cursor, limit), StatementsController::head);
    }

    /** One text with its lines, figures and notes. 404 UNKNOWN_STATEMENT. */
    @GetMapping("/{id}")
    Answered<StatementAnswer> one(@PathVariable String id, Asked asked) {
        StatementId statement = new StatementId(id);
        return readings.one(asked, UNKNOWN, id, shelves -> answer(statement, shelves));
    }

    /** How far each stated figure is borne out, computed from the lines that stand. 404 UNKNOWN_STATEMENT. */
    @GetMapping("/{id}/reconciliation")
    Answered<ReconciliationAnswer> reconciliation(@PathVariable String id, Asked asked) {
        StatementId statement = new StatementId(id);
        return readings.one(
                asked, UNKNOWN, id, shelves -> Texts.read(statement, shelves).map(ReconciliationAnswer::of));
    }

    private static Optional<StatementAnswer.Head> head(Shelves shelves, String id) {
        return published(shelves.of(id)).map(StatementAnswer.Head::of);
    }

    private static Optional<StatementAnswer> answer(StatementId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return published(shelf).map(published -> StatementAnswer.of(published, shelf));
    }

    private static Optional<StatementPublished> published(Shelf shelf) {
        return shelf.facts(StatementPublished.class).findFirst();
    }
}
