package vn.khuyencong.ledger.query.balances;

import io.swagger.v3.oas.annotations.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.FilterParameters;
import vn.khuyencong.ledger.query.web.Parameters;

/** Answers what was planned, paid, settled and reported. */
@RestController
final class BalancesController {
    private static final Set<Dimension> USUAL =
            EnumSet.of(Dimension.PROVINCE, Dimension.FISCAL_YEAR, Dimension.SOURCE, Dimension.ACTIVITY);

    private final Readings readings;

    BalancesController(Readings readings) {
        this.readings = readings;
    }

    @Operation(summary = "Balances in đồng, by province, year or period, source and activities")
    @GetMapping("/api/v1/balances")
    Balances balances(FilterParameters filter, @RequestParam(required = false) @Nullable String groupBy, Asked asked) {
        Set<Dimension> dimensions = Parameters.read("groupBy", groupBy, BalancesController::dimensions);
        return readings.ask(
                BalancesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> BalancesAnswer.of(
                        new GetBalances(
                                filter.read(new Names(view.documents())), dimensions == null ? USUAL : dimensions),
                        view));
    }

    private static @Nullable Set<Dimension> dimensions(String given) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String name : given.split(",", -1)) {
            Dimension dimension = Dimension.ofWireName(name);
            if (dimension == null) {
                return null;
            }
            dimensions.add(dimension);
        }
        return dimensions;
    }
}
