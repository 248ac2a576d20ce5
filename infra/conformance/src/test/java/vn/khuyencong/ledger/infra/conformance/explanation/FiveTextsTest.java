package vn.khuyencong.ledger.infra.conformance.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Directories;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** What the ledger says of the five texts: what rests on their decisions, how firmly, and which totals hold. */
@ExtendWith(DemoLedger.class)
class FiveTextsTest {
    private static final String DECISION_10 = "decision.10-qd-ubnd.86-ubnd.2016-01-04";
    private static final String HAI_PHONG = "statement.612909f480621cf9f6247a2151ccd888";
    private static final String VINH_LONG = "/api/v1/balances?province=86@2004-07-08";

    @Test
    void the_money_that_rests_on_459_qd_ubnd_is_told_with_what_has_no_source(RunningLedger demo) {
        JsonNode measures = demo.as("kiemtoan")
                .get("/api/v1/decisions/" + Money.DECISION_459 + "/dependents")
                .mustBeAccepted()
                .json()
                .get("measures");
        assertThat(measures.at("/reportedSpent/amount").asString()).isEqualTo("12368500000");
        assertThat(measures.at("/reportedSpent/bySource/NOT_STATED/amount").asString())
                .isEqualTo("974800000");
        assertThat(measures.at("/reportedMobilised/amount").asString()).isEqualTo("28728030000");
    }

    @Test
    void every_check_of_every_stated_total_is_what_was_worked_out_by_hand(RunningLedger demo) throws Exception {
        Person auditor = demo.as("kiemtoan");
        List<ExpectedCheck> said = Events.of(auditor).ofType("StatementPublished").stream()
                .map(it -> it.get("stream").asString())
                .map(text -> auditor.get("/api/v1/statements/" + text + "/reconciliation")
                        .mustBeAccepted()
                        .json())
                .flatMap(ExpectedCheck::said)
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(ExpectedCheck.expected());
    }

    @Test
    void a_file_of_the_decision_makes_vinh_longs_plan_rest_on_more_than_a_text(@TempDir Path directory) {
        try (RunningLedger ledger =
                RunningLedger.demo(directory.resolve("data")).start()) {
            Person accountant = ledger.as("ketoan");
            assertThat(coverage(accountant)).isEqualTo(Map.of("DECISION_VIA_STATEMENT", "2100000000"));
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
            assertThat(coverage(accountant, position)).isEqualTo(Map.of("DECISION_WITH_FILE", "2100000000"));
        }
    }

    @Test
    void in_a_copy_of_the_books_a_line_taken_back_changes_the_totals_that_counted_it(@TempDir Path directory)
            throws Exception {
        Path data = directory.resolve("data");
        RunningLedger original = RunningLedger.demo(data).start();
        original.stop();
        Directories.copy(data, directory.resolve("copy"));
        try (RunningLedger copy =
                RunningLedger.demo(directory.resolve("copy")).start()) {
            Person accountant = copy.as("ketoan");
            String position = accountant
                    .post(
                            "/api/v1/entries/" + lineOf("HP-15", accountant) + "/reversal",
                            body("effectiveOn", "2020-12-31", "reason", "ghi nhầm dòng"))
                    .mustBeAccepted()
                    .json()
                    .get("position")
                    .asString();
            JsonNode figures = accountant
                    .get("/api/v1/statements/" + HAI_PHONG + "/reconciliation?minPosition=" + position)
                    .mustBeAccepted()
                    .json();
            assertThat(residual(figures, "HP-08")).isEqualTo("945500000");
            assertThat(residual(figures, "HP-05")).isEqualTo("4");
        }
    }

    private static Map<String, String> coverage(Person reader) {
        return coverage(reader, "0");
    }

    private static Map<String, String> coverage(Person reader, String position) {
        JsonNode planned = reader.get(VINH_LONG + "&minPosition=" + position)
                .mustBeAccepted()
                .json()
                .at("/coverage/planned");
        return planned.properties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().get("amount").asString()));
    }

    private static String lineOf(String figure, Person reader) {
        return Events.of(reader).ofType("EntryReported").stream()
                .filter(it -> it.get("payload").path("amounts").valueStream().anyMatch(amount -> amount.get("figure")
                        .asString()
                        .equals(figure)))
                .map(it -> it.get("stream").asString() + "~" + it.get("sequence").asString())
                .findFirst()
                .orElseThrow();
    }

    /** What is left of a total when its lines are taken from it. */
    private static String residual(JsonNode reconciliation, String figure) {
        return ExpectedCheck.said(reconciliation)
                .filter(it -> it.figure().equals(figure) && it.check().equals("ENTRIES"))
                .map(ExpectedCheck::residual)
                .findFirst()
                .orElseThrow();
    }
}
