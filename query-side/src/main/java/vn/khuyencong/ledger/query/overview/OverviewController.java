package vn.khuyencong.ledger.query.overview;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.web.Asked;

/** Answers how all units and all years stand. */
@RestController
final class OverviewController {
    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @Operation(summary = "All measures in đồng by unit and by year or period, each with its coverage, and their totals")
    @GetMapping("/api/v1/overview")
    Overview overview(OverviewParameters wanted, Asked asked) {
        return overviews.of(wanted, asked);
    }
}
