package vn.khuyencong.ledger.infra.conformance.example;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The approval that a project of the example still waits for: of its province's money of 2024, by a decision of 2024. */
final class Approval {
    private static final Map<String, String> DECISIONS = Map.of(
            "40@2004-07-08", "decision.9106-qd-ubnd.40-ubnd.2024-02-20",
            "86@2004-07-08", "decision.9156-qd-ubnd.86-ubnd.2024-03-01");
    private static final long DONG = 35_000_000;

    private Approval() {}

    static Map<String, Object> of(JsonNode project) {
        Map<String, Object> line = body("line", "1", "source", "PROVINCIAL", "fiscalYear", 2024, "amount", dong(DONG));
        return body(
                "effectiveOn",
                "2024-10-01",
                "lines",
                List.of(line),
                "evidence",
                evidence(DECISIONS.get(project.get("unit").asString())));
    }
}
