package vn.khuyencong.ledger.query.search;

import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Page;

/** What the field at the head of every page leads to. */
@PageController
final class SearchPage {
    private final SearchReadings readings;

    SearchPage(SearchReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/search")
    String search(SearchParameters wanted, Asked asked, Locale locale, Model model) {
        Page<Hit> page = readings.page(wanted, asked, locale);
        model.addAttribute("page", page);
        model.addAttribute("q", wanted.typed());
        model.addAttribute("only", wanted.only());
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("first", wanted.cursor() == null);
        model.addAttribute("asOf", page.asOf());
        return "search/search";
    }
}
