package vn.khuyencong.ledger.query.years;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.ledger.events.YearId;
import vn.khuyencong.ledger.query.balances.YearBooks;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;

/** The page of a unit's year. */
@PageController
final class YearsPage {
    private final Readings readings;

    YearsPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/years/{id}")
    String year(@PathVariable String id, Asked asked, Model model) {
        YearId year = new YearId(id);
        YearBooks books = YearBooks.of(year, asked, readings);
        @Nullable Reader deciding = asked.asOf().isPresent() ? Reader.current() : null;
        YearSheet sheet = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                books.asOf().position(),
                view -> YearSheet.of(YearStatus.of(year, DocumentShelves.of(view)), books, view, deciding));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "years/year";
    }
}
