package vn.khuyencong.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.accounts.Account;

class ValuesAsJsonTest {
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Money.dong(12_578_480_000L), "\"12578480000\""),
                arguments(Money.dong(-1), "\"-1\""),
                arguments(Money.dong(Long.MAX_VALUE), "\"9223372036854775807\""),
                arguments(Money.dong(Long.MIN_VALUE), "\"-9223372036854775808\""),
                arguments(new Unit("31@2004-07-08"), "\"31@2004-07-08\""),
                arguments(Unit.NATION, "\"vn\""),
                arguments(new FiscalYear(2016), "2016"),
                arguments(new ActivityCode("A3.1"), "\"A3.1\""),
                arguments(Activities.of("A1"), "[\"A1\"]"),
                arguments(Samples.DECISION, "\"decision.459-qd-ubnd.31-ubnd.2016-03-21\""),
                arguments(Samples.STATEMENT, "\"statement.612909f480621cf9f6247a2151ccd888\""),
                arguments(Samples.PROGRAMME, "\"programme.31@2004-07-08.local.2016-2020\""),
                arguments(Samples.FUND, "\"fund.31@2004-07-08.2016.provincial\""),
                arguments(Samples.PROJECT, "\"project.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c10\""),
                arguments(Samples.PARTY, "\"party.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c11\""),
                arguments(EntryId.of(Samples.FUND.value(), 0), "\"fund.31@2004-07-08.2016.provincial~0\""),
                arguments(new Sha256("0".repeat(64)), '"' + "0".repeat(64) + '"'),
                arguments(Account.PLAN_AVAILABLE, "\"plan.available\""),
                arguments(FundingSource.OTHER_STATE, "\"OTHER_STATE\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_log_writes_a_value_plainly_and_reads_it_back(Object value, String json) throws JsonProcessingException {
        assertThat(Wire.STORED.writeValueAsString(value)).isEqualTo(json);
        assertThat(Wire.STORED.readValue(json, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_web_writes_a_value_plainly_and_reads_it_back(Object value, String json) {
        assertThat(Wire.WEB.writeValueAsString(value)).isEqualTo(json);
        assertThat(Wire.WEB.readValue(json, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1.5\"", "\"1e3\"", "1.5", "1e3", "\"\"", "{}", "true"})
    void what_is_not_whole_dong_is_not_read_as_money(String json) {
        assertThatThrownBy(() -> Wire.STORED.readValue(json, Money.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Wire.WEB.readValue(json, Money.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource({"plan.Available", "PLAN_AVAILABLE", "plan"})
    void an_account_goes_by_its_wire_name_only(String name) {
        String json = '"' + name + '"';
        assertThatThrownBy(() -> Wire.STORED.readValue(json, Account.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
