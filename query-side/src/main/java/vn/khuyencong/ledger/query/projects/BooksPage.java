package vn.khuyencong.ledger.query.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.query.balances.BookSums;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.Filter;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;

/** What stands around projects: the fund that pays, the programme, the parties. */
@PageController
final class BooksPage {
    private static final String SHEET = "sheet";
    private static final String AS_OF = "asOf";

    private final Readings readings;

    BooksPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/funds/{id}")
    String fund(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Asked asked,
            Model model) {
        FundId fund = new FundId(id);
        Filter books = new Filter(fund.unit(), fund.fiscalYear(), null, fund.source(), null, null);
        BookSums sums = BookSums.of(books, asked, readings);
        FundEntries entries = FundEntries.of(fund, cursor, sums.asOf(), readings);
        Reader posting = asked.asOf().isPresent() ? Reader.current() : null;
        FundSheet sheet = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                sums.asOf().position(),
                view -> FundSheet.of(fund, sums, entries, view, posting));
        model.addAttribute(SHEET, sheet);
        model.addAttribute(AS_OF, sheet.asOf());
        return "projects/fund";
    }

    @GetMapping("/programmes/{id}")
    String programme(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Asked asked,
            Model model) {
        ProgrammeId programme = new ProgrammeId(id);
        Paging paging = Paging.of(cursor, null);
        BookSums sums = BookSums.of(new Filter(null, null, null, null, null, programme), asked, readings);
        ProgrammeSheet sheet = readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                sums.asOf().position(),
                view -> ProgrammeSheet.of(programme, sums, paging, view));
        model.addAttribute(SHEET, sheet);
        model.addAttribute(AS_OF, sheet.asOf());
        return "projects/programme";
    }

    @GetMapping("/parties/{id}")
    String party(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Asked asked,
            Model model) {
        PartyId party = new PartyId(id);
        Paging paging = Paging.of(cursor, null);
        PartySheet sheet = readings.ask(
                ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> PartySheet.of(party, paging, view));
        model.addAttribute(SHEET, sheet);
        model.addAttribute(AS_OF, sheet.asOf());
        return "projects/party";
    }
}
