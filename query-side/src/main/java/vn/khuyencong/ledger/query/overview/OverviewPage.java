package vn.khuyencong.ledger.query.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Parameters;

/** The page that a leader opens first: where the money of all provinces stands. */
@PageController
final class OverviewPage {
    private final Overviews overviews;

    OverviewPage(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/")
    String overview(
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestParam(required = false) @Nullable String sort,
            Asked asked,
            Model model) {
        Order order = Parameters.read("sort", sort, Order::ofWireName);
        Overview overview = overviews.of(new OverviewParameters(null, fiscalYear, null), asked);
        model.addAttribute("sheet", OverviewSheet.of(overview, order == null ? Order.NAME : order));
        model.addAttribute("chosen", fiscalYear);
        model.addAttribute("asOf", overview.asOf());
        return "overview/overview";
    }
}
