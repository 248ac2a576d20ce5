package vn.khuyencong.ledger.query.years;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.query.balances.YearBooks;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about the books of years. */
@RestController
@RequestMapping("/api/v1/years")
final class YearsController {
    private final Readings readings;

    YearsController(Readings readings) {
        this.readings = readings;
    }

    /** Whether a unit's year is closed, and what its funds hold; a year that nothing was booked to is open and empty. */
    @Operation(summary = "Whether a unit's year is closed, since when and by what, and what its funds hold")
    @GetMapping("/{id}")
    Answered<YearAnswer> year(@PathVariable String id, Asked asked) {
        YearId year = new YearId(id);
        YearBooks books = YearBooks.of(year, asked, readings);
        YearStatus status = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                books.asOf().position(),
                view -> YearStatus.of(year, DocumentShelves.of(view)));
        return new Answered<>(YearAnswer.of(status, books), books.asOf());
    }
}
