package vn.khuyencong.ledger.query.projects;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.shelves.Answered;
import vn.khuyencong.ledger.query.shelves.Listed;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.Paging;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.ShelfReadings;
import vn.khuyencong.ledger.query.shelves.Shelves;
import vn.khuyencong.ledger.query.web.Asked;

/** Questions about projects. */
@RestController
@RequestMapping("/api/v1/projects")
final class ProjectsController {
    private static final String UNKNOWN = "UNKNOWN_PROJECT";

    private final ShelfReadings readings;

    ProjectsController(ShelfReadings readings) {
        this.readings = readings;
    }

    /** The projects in the order in which they were proposed; {@code province} as in balances. */
    @Operation(summary = "Projects, in the order in which they were proposed")
    @GetMapping
    Listed<ProjectAnswer> list(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        return readings.page(
                asked,
                names -> Listing.PROJECTS.of(province, names),
                Paging.of(cursor, limit),
                (shelves, id) -> ProjectAnswer.of(new ProjectId(id), shelves));
    }

    /** One project; the ETag is the version that a command's {@code If-Match} names. 404 UNKNOWN_PROJECT. */
    @Operation(summary = "A project and where its money stands; the ETag is its version")
    @GetMapping("/{id}")
    ResponseEntity<Answered<ProjectAnswer>> one(@PathVariable String id, Asked asked) {
        ProjectId project = new ProjectId(id);
        Answered<ProjectAnswer> answered =
                readings.one(asked, UNKNOWN, id, shelves -> ProjectAnswer.of(project, shelves));
        return ResponseEntity.ok()
                .eTag("\"" + answered.answer().version() + "\"")
                .body(answered);
    }

    /** Everything that happened to the project. 404 UNKNOWN_PROJECT. */
    @Operation(summary = "Everything that happened to a project")
    @GetMapping("/{id}/history")
    Answered<History> history(@PathVariable String id, Asked asked) {
        ProjectId project = new ProjectId(id);
        return readings.one(asked, UNKNOWN, id, shelves -> history(project, shelves));
    }

    private static Optional<History> history(ProjectId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return shelf.all().isEmpty() ? Optional.empty() : Optional.of(History.of(shelf));
    }
}
