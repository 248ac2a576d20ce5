package vn.khuyencong.ledger.infra.conformance.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** What every refusal has in common: a status, a code, a place, nothing recorded, and a ledger that goes on. */
record Refusals(RunningLedger ledger) {

    /** Asks, and holds the answer to what a refusal must be. */
    Answer mustBe(int status, String code, String pointer, Supplier<Answer> asking) {
        int before = events();
        Answer answer = asking.get();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asString("")).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).isNotBlank();
        assertThat(problem.path("detail").asString("")).isNotBlank().doesNotContain("Exception");
        assertThat(problem.path("errors").path(0).path("pointer").asString("")).isEqualTo(pointer);
        assertThat(events()).as("events in the log").isEqualTo(before);
        assertThat(ledger.isUp()).as("still up\n%s", ledger.log()).isTrue();
        return answer;
    }

    int events() {
        return Events.of(ledger.as("kiemtoan")).size();
    }
}
