package vn.khuyencong.ledger.query.search;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Page;

/** Answers what has a number, a tax code or a name. */
@RestController
final class SearchController {
    private final SearchReadings readings;

    SearchController(SearchReadings readings) {
        this.readings = readings;
    }

    /**
     * What has every word of {@code q}, the last at least begun, with or without diacritics; what has just this number or
     * tax code first, with provinces, then the newest. {@code kind}: decision, project, party, programme, statement
     * or province. A part may be empty and still have a {@code next}.
     */
    @Operation(summary = "Decisions, projects, parties, programmes, texts and provinces by number or name")
    @GetMapping("/api/v1/search")
    Page<Hit> search(SearchParameters wanted, Asked asked, Locale locale) {
        return readings.page(wanted, asked, locale);
    }
}
