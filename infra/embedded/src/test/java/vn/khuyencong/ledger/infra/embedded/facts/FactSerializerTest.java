package vn.khuyencong.ledger.infra.embedded.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class FactSerializerTest {

    record BudgetApproved(String line, String amount, LocalDate effectiveOn, String note) {}

    record FundsDisbursed(String voucher, Instant seenAt) {}

    private final FactSerializer serializer = FactSerializer.of(Map.of(
            "BudgetApproved@1", BudgetApproved.class,
            "FundsDisbursed@2", FundsDisbursed.class,
            "FundsDisbursed@10", FundsDisbursed.class));

    @Test
    void a_fact_is_written_under_its_own_name_with_iso_dates_and_without_nulls() {
        SerializedObject<String> written = serializer.serialize(
                new BudgetApproved("1", "1250000000", LocalDate.parse("2016-03-21"), null), String.class);

        assertThat(written.getType().getName()).isEqualTo("BudgetApproved");
        assertThat(written.getType().getRevision()).isEqualTo("1");
        assertThat(written.getData())
                .isEqualTo("{\"line\":\"1\",\"amount\":\"1250000000\",\"effectiveOn\":\"2016-03-21\"}");
    }

    @Test
    void a_class_of_several_revisions_is_written_under_the_highest_and_read_under_each() {
        FundsDisbursed fact = new FundsDisbursed("PC-17", Instant.parse("2016-03-21T03:04:05Z"));
        SerializedObject<String> written = serializer.serialize(fact, String.class);

        assertThat(written.getType().getRevision()).isEqualTo("10");
        assertThat((Object) read("FundsDisbursed", "10", written.getData())).isEqualTo(fact);
        assertThat((Object) read("FundsDisbursed", "2", written.getData())).isEqualTo(fact);
    }

    @Test
    void a_field_that_this_program_does_not_know_is_passed_over() {
        assertThat((Object) read("FundsDisbursed", "2", "{\"voucher\":\"PC-17\",\"later\":{\"a\":1}}"))
                .isEqualTo(new FundsDisbursed("PC-17", null));
    }

    @Test
    void a_fact_that_this_program_does_not_know_is_unknown_and_never_something_else() {
        assertThat((Object) read("BudgetApproved", "7", "{}")).isInstanceOf(UnknownSerializedType.class);
        assertThat((Object) read("FundsLost", "1", "{}")).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void what_is_no_fact_keeps_its_class_name_and_reads_back() {
        var token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(3));
        for (Object value :
                new Object[] {token, new GlobalSequenceTrackingToken(7), MetaData.with("role", "AUDITOR")}) {
            SerializedObject<byte[]> written = serializer.serialize(value, byte[].class);

            assertThat(written.getType().getName()).isEqualTo(value.getClass().getName());
            assertThat((Object) serializer.deserialize(written)).isEqualTo(value);
        }
    }

    @Test
    void a_name_without_a_revision_is_refused() {
        for (String name : new String[] {"BudgetApproved", "BudgetApproved@", "@1", "BudgetApproved@0", "A@1@2"}) {
            assertThatThrownBy(() -> FactSerializer.of(Map.of(name, BudgetApproved.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
    }

    private Object read(String name, String revision, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, revision));
    }
}
