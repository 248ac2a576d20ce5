package vn.khuyencong.ledger.infra.conformance.explanation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.Directories;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** The books of the five texts, stopped, copied and opened again, and then gone on with. */
class CopiedBooksTest {
    private static final String DECISION_10 = "decision.10-qd-ubnd.86-ubnd.2016-01-04";
    private static final String HAI_PHONG = "statement.612909f480621cf9f6247a2151ccd888";

    @TempDir
    private static Path directory;

    private static RunningLedger copy;

    @BeforeAll
    static void openTheCopy() throws Exception {
        Path data = directory.resolve("data");
        RunningLedger.demo(data).start().stop();
        Directories.copy(data, directory.resolve("copy"));
        copy = RunningLedger.demo(directory.resolve("copy")).start();
    }

    @AfterAll
    static void closeTheCopy() {
        copy.close();
    }

    @Test
    void a_file_of_the_decision_makes_vinh_longs_plan_rest_on_more_than_a_text() {
        Person accountant = copy.as("ketoan");
        assertThat(coverageOfThePlan("0")).isEqualTo(Map.of("DECISION_VIA_STATEMENT", "2100000000"));
        String position = accountant
                .postFile(
                        "/api/v1/decisions/" + DECISION_10 + "/files",
                        "10-QD-UBND.pdf",
                        "application/pdf",
                        "%PDF-1.4 Quyết định 10".getBytes(StandardCharsets.UTF_8))
                .mustBeAccepted()
                .json()
                .get("position")
                .asString();
        assertThat(coverageOfThePlan(position)).isEqualTo(Map.of("DECISION_WITH_FILE", "2100000000"));
    }

    @Test
    void a_line_taken_back_is_missing_in_every_total_that_counted_it() {
        Person accountant = copy.as("ketoan");
        String position = accountant
                .post(
                        "/api/v1/entries/" + lineOf("HP-15") + "/reversal",
                        body("effectiveOn", "2020-12-31", "reason", "ghi nhầm dòng"))
                .mustBeAccepted()
                .json()
                .get("position")
                .asString();
        assertThat(residual("HP-08", position)).isEqualTo("945500000");
        assertThat(residual("HP-05", position)).isEqualTo("4");
    }

    private static Map<String, String> coverageOfThePlan(String position) {
        return copy
                .as("xem")
                .get("/api/v1/balances?province=86@2004-07-08&minPosition=" + position)
                .mustBeAccepted()
                .json()
                .at("/coverage/planned")
                .properties()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, it -> it.getValue().get("amount").asString()));
    }

    private static String lineOf(String figure) {
        return Events.of(copy.as("kiemtoan")).ofType("EntryReported").stream()
                .filter(it -> holds(it.get("payload"), figure))
                .map(it ->
                        it.get("stream").asString() + "~" + it.get("sequence").asString())
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(JsonNode line, String figure) {
        return line.path("amounts")
                .valueStream()
                .anyMatch(amount -> amount.get("figure").asString().equals(figure));
    }

    /** What is left of a total when its lines are taken from it. */
    private static String residual(String figure, String position) {
        JsonNode reconciliation = copy.as("kiemtoan")
                .get("/api/v1/statements/" + HAI_PHONG + "/reconciliation?minPosition=" + position)
                .mustBeAccepted()
                .json();
        return ExpectedCheck.said(reconciliation)
                .filter(it -> it.figure().equals(figure) && it.check().equals("ENTRIES"))
                .map(ExpectedCheck::residual)
                .findFirst()
                .orElseThrow();
    }
}
