package vn.khuyencong.ledger.query.projects;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
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
import vn.khuyencong.ledger.query.web.Parameters;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Questions about projects. */
@RestController
@RequestMapping("/api/v1/projects")
final class ProjectsController {
    private static final String UNKNOWN = "UNKNOWN_PROJECT";

    private final ShelfReadings readings;

    ProjectsController(ShelfReadings readings) {
        this.readings = readings;
    }

    /**
     * The projects in the order in which they were proposed; {@code province} as in balances. Those of one status are
     * what a part of this list holds of it, and may be few; PROPOSED alone, what awaits approval, is a list of its own,
     * whoever has waited longest first.
     */
    @Operation(summary = "Projects, in the order in which they were proposed; of status PROPOSED, as long as they wait")
    @GetMapping
    Listed<ProjectAnswer> list(
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Asked asked) {
        Status wanted = Parameters.read("status", status, Status::valueOf);
        BiFunction<Shelves, String, Optional<ProjectAnswer>> project = (shelves, id) ->
                ProjectAnswer.of(new ProjectId(id), shelves).filter(it -> wanted == null || it.status() == wanted);
        return wanted == Status.PROPOSED
                ? readings.awaiting(asked, province, cursor, limit, project)
                : readings.page(
                        asked, names -> Listing.PROJECTS.of(province, names), Paging.of(cursor, limit), project);
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

    /**
     * What the ledger has on a line at the end of a day, net of what came back, to be held against the Treasury's figure.
     * Where any part of a budget code is given, only what is booked under that very code. 404 UNKNOWN_PROJECT.
     */
    @Operation(summary = "What the ledger has on a line, and under a budget code, at the end of a day")
    @GetMapping("/{id}/treasury")
    Answered<TreasuryFigure> treasury(
            @PathVariable String id,
            @RequestParam String line,
            @RequestParam String on,
            TreasuryFigure.CodeAsked code,
            Asked asked) {
        ProjectId project = new ProjectId(id);
        LocalDate day = Parameters.read("on", on, LocalDate::parse);
        if (day == null) {
            throw QuestionProblem.malformed("on", on);
        }
        return readings.one(
                asked,
                UNKNOWN,
                id,
                shelves -> ProjectAnswer.of(project, shelves)
                        .map(it -> TreasuryFigure.of(shelves.of(id), line, code.read(), day)));
    }

    private static Optional<History> history(ProjectId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return shelf.all().isEmpty() ? Optional.empty() : Optional.of(History.of(shelf));
    }
}
