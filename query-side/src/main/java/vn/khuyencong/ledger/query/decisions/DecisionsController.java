package vn.khuyencong.ledger.query.decisions;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.Listed;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelfReadings;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about decisions. */
@RestController
@RequestMapping("/api/v1/decisions")
final class DecisionsController {
    static final String UNKNOWN = "UNKNOWN_DECISION";

    private final ShelfReadings readings;

    DecisionsController(ShelfReadings readings) {
        this.readings = readings;
    }

    /** The acts in the order in which they became known. */
    @Operation(summary = "Decisions, in the order in which they became known")
    @GetMapping
    Listed<DecisionAnswer.Head> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        return readings.page(
                asked,
                names -> Listing.DECISIONS,
                Paging.of(cursor, limit),
                (shelves, id) -> DecisionAnswer.headOf(new DecisionId(id), shelves.own(id)));
    }

    /** One act with its files, its annulment and the acts it rests on. 404 UNKNOWN_DECISION. */
    @Operation(summary = "A decision with its files, its annulment and the acts it rests on")
    @GetMapping("/{id}")
    Answered<DecisionAnswer> one(@PathVariable String id, Asked asked) {
        DecisionId decision = new DecisionId(id);
        return readings.one(asked, UNKNOWN, id, shelves -> DecisionAnswer.of(decision, shelves));
    }

    /** All the money that rests on the act, each entry once. 404 UNKNOWN_DECISION. */
    @Operation(summary = "All the money that rests on a decision, each entry once")
    @GetMapping("/{id}/dependents")
    Answered<DependentsAnswer> dependents(@PathVariable String id, Asked asked) {
        DecisionId decision = new DecisionId(id);
        return readings.one(asked, UNKNOWN, id, shelves -> dependents(decision, shelves));
    }

    private static Optional<DependentsAnswer> dependents(DecisionId id, Shelves shelves) {
        return DecisionAnswer.headOf(id, shelves.own(id.value()))
                .map(known -> DependentsAnswer.of(id, new ShelvedBooks(shelves)));
    }
}
