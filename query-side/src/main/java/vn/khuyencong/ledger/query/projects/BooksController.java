package vn.khuyencong.ledger.query.projects;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.ShelfReadings;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about what stands around projects: the fund that pays, the programme, the parties. */
@RestController
@RequestMapping("/api/v1")
final class BooksController {
    private final ShelfReadings readings;

    BooksController(ShelfReadings readings) {
        this.readings = readings;
    }

    /** What a fund was given, what is left, and every entry on it. 404 UNKNOWN_FUND. */
    @Operation(summary = "What a fund was given, what is left, and every entry on it")
    @GetMapping("/funds/{id}")
    Answered<FundAnswer> fund(@PathVariable String id, Asked asked) {
        FundId fund = new FundId(id);
        return readings.one(asked, "UNKNOWN_FUND", id, shelves -> FundAnswer.of(fund, shelves));
    }

    /** A programme with the money booked or reported for it. 404 UNKNOWN_PROGRAMME. */
    @Operation(summary = "A programme with the money booked or reported for it")
    @GetMapping("/programmes/{id}")
    Answered<ProgrammeAnswer> programme(@PathVariable String id, Asked asked) {
        ProgrammeId programme = new ProgrammeId(id);
        return readings.one(asked, "UNKNOWN_PROGRAMME", id, shelves -> ProgrammeAnswer.of(programme, shelves));
    }

    /** A party and its part in projects. 404 UNKNOWN_PARTY. */
    @Operation(summary = "A party and its part in projects")
    @GetMapping("/parties/{id}")
    Answered<PartyAnswer> party(@PathVariable String id, Asked asked) {
        PartyId party = new PartyId(id);
        return readings.one(asked, "UNKNOWN_PARTY", id, shelves -> PartyAnswer.of(party, shelves));
    }
}
