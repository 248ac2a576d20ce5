package vn.khuyencong.ledger.query.duties;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.HeldPostings;
import vn.khuyencong.ledger.query.shelves.Listed;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.Provinces;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Questions about what needs two persons. */
@RestController
@RequestMapping("/api/v1")
final class DutiesController {
    private final Readings readings;

    DutiesController(Readings readings) {
        this.readings = readings;
    }

    /** What waits for a second person, whatever has waited longest first; {@code province} as in balances. */
    @Operation(summary = "Postings that wait for a second person, the longest first")
    @GetMapping("/held-postings")
    Listed<DutyAnswer> waiting(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        Paging paging = Paging.of(cursor, limit);
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            Unit unit = Provinces.read(province, new Names(view.documents()));
            HeldPostings.Part part = HeldPostings.of(view).waiting(unit, paging);
            return new Listed<>(
                    part.postings().stream()
                            .map(it -> DutyAnswer.of(it, view.asOf().day()))
                            .toList(),
                    part.next(),
                    view.asOf());
        });
    }

    /** One posting, waiting or decided. 404 UNKNOWN_HELD_POSTING. */
    @Operation(summary = "A posting that needs or needed a second person, and what became of it")
    @GetMapping("/held-postings/{entry}")
    Answered<DutyAnswer> one(@PathVariable String entry, Asked asked) {
        EntryId id = new EntryId(entry);
        return readings.ask(
                ShelvesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> HeldPostings.of(view)
                        .at(id)
                        .map(it -> new Answered<>(DutyAnswer.of(it, view.asOf().day()), view.asOf()))
                        .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_HELD_POSTING", id)));
    }

    /** Every emergency override, and where its papers stand on the day of the answer. */
    @Operation(summary = "Every emergency override: which checks were lifted, by whom, and whether it was made good")
    @GetMapping("/overrides")
    Listed<DutyAnswer> overrides(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        Paging paging = Paging.of(cursor, limit);
        return readings.ask(ShelvesProjection.NAME, asked.asOf(), asked.minPosition(), view -> {
            HeldPostings.Part part = HeldPostings.of(view).overrides(paging);
            return new Listed<>(
                    part.postings().stream()
                            .map(it -> DutyAnswer.of(it, view.asOf().day()))
                            .toList(),
                    part.next(),
                    view.asOf());
        });
    }
}
