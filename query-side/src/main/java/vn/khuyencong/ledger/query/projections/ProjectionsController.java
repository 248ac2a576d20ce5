package vn.khuyencong.ledger.query.projections;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.query.documents.ProjectionState;
import vn.khuyencong.ledger.query.documents.Rebuilds;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** Tells where the read models stand, and rebuilds one beside the one that is read. */
@RestController
final class ProjectionsController {
    private final Rebuilds rebuilds;

    ProjectionsController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Operation(summary = "Where each projection stands, and how far a rebuild has come")
    @GetMapping("/api/v1/projections")
    List<ProjectionState> projections() {
        return rebuilds.states();
    }

    @Operation(summary = "One projection")
    @GetMapping("/api/v1/projections/{name}")
    ProjectionState projection(@PathVariable String name) {
        return rebuilds.states().stream()
                .filter(state -> state.projection().equals(name))
                .findFirst()
                .orElseThrow(() -> QuestionProblem.unknown("UNKNOWN_PROJECTION", name));
    }

    @Operation(summary = "Rebuild a projection from the log, compare it, and only then read from it")
    @PostMapping("/api/v1/projections/{name}/rebuilds")
    ResponseEntity<ProjectionState> rebuild(@PathVariable String name) {
        try {
            if (!rebuilds.begin(name)) {
                throw QuestionProblem.conflict("REBUILD_RUNNING", name);
            }
        } catch (NoSuchElementException unknown) {
            throw QuestionProblem.unknown("UNKNOWN_PROJECTION", name);
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + name))
                .body(projection(name));
    }
}
