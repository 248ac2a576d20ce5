package vn.khuyencong.ledger.infra.conformance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** What the ledger says of the five texts: what rests on their decision, and which of their totals hold. */
@ExtendWith(DemoLedger.class)
class FiveTextsTest {
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
    void no_page_calls_the_figures_of_published_texts_invented(RunningLedger demo) {
        assertThat(demo.as("xem").get("/provinces").mustBeAccepted().body())
                .contains("Vĩnh Long")
                .doesNotContain("hư cấu");
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
}
