package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.events.InvalidValue.Rule.EVIDENCE_NOT_ONE;
import static vn.khuyencong.ledger.events.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void evidence_is_a_decision_or_a_statement() {
        assertThat(Evidence.of(Samples.DECISION).decision()).isEqualTo(Samples.DECISION);
        assertThat(Evidence.of(Samples.STATEMENT, "65 đề án").quote()).isEqualTo("65 đề án");
    }

    @Test
    void evidence_is_never_none_and_never_both() {
        assertRefused(EVIDENCE_NOT_ONE, () -> new Evidence(null, null, "65 đề án", "9"));
        assertRefused(EVIDENCE_NOT_ONE, () -> new Evidence(Samples.DECISION, Samples.STATEMENT, null, null));
    }
}
