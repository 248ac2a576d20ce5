package vn.khuyencong.ledger.infra.conformance.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** One good request, spoiled in one place at a time. */
@ExtendWith(DemoLedger.class)
class UnreadableRequestTest {
    private static final String FUND = "fund.48@2004-07-08.2016.provincial";
    private static final String GOOD = """
            {"amount": {"amount": "1000", "currency": "VND"}, "effectiveOn": "2016-03-21",
             "evidence": [{"decision": "decision.459-qd-ubnd.31-ubnd.2016-03-21"}]}""";
    private static final int TEN_MEGABYTES = 10 << 20;

    private RunningLedger ledger;
    private Refusals refusals;

    @BeforeEach
    void openTheBooks(RunningLedger demo) {
        ledger = demo;
        refusals = new Refusals(demo);
    }

    @Test
    void the_request_that_the_others_spoil_is_good_and_a_dry_run_leaves_the_log_where_it_is() {
        int before = refusals.events();
        Answer answer = send(ledger.as("ketoan"), FUND, GOOD, "?dryRun=true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("dryRun").asBoolean()).isTrue();
        assertThat(answer.eventIds()).isEmpty();
        assertThat(refusals.events()).isEqualTo(before);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("no JSON", "kế hoạch", 400, "JSON_MALFORMED", ""),
                arguments("cut off", GOOD.substring(0, 60), 400, "JSON_MALFORMED", ""),
                arguments("something behind it", GOOD + " x", 400, "JSON_MALFORMED", ""),
                arguments("a second object behind it", GOOD + GOOD, 400, "JSON_MALFORMED", ""),
                arguments(
                        "a key twice",
                        GOOD.replace("\"effectiveOn\":", "\"effectiveOn\": \"2016-01-01\", \"effectiveOn\":"),
                        400,
                        "JSON_MALFORMED",
                        ""),
                arguments("nothing", "", 400, "BODY_MISSING", ""),
                arguments("a list", "[" + GOOD + "]", 400, "BODY_NOT_AN_OBJECT", ""),
                arguments(
                        "an unknown field",
                        with("\"effectiveOn\"", "\"colour\": 1, \"effectiveOn\""),
                        400,
                        "FIELD_UNKNOWN",
                        "/colour"),
                arguments(
                        "a field too few",
                        with("\"effectiveOn\": \"2016-03-21\",", ""),
                        400,
                        "FIELD_MISSING",
                        "/effectiveOn"),
                arguments(
                        "another fund than the URL's",
                        with("{\"amount\": {", "{\"fund\": \"fund.31@2004-07-08.2016.provincial\", \"amount\": {"),
                        400,
                        "URL_AND_BODY_DIFFER",
                        "/fund"),
                arguments(
                        "an amount without currency",
                        with("{\"amount\": \"1000\", \"currency\": \"VND\"}", "\"1000\""),
                        400,
                        "VALUE_MALFORMED",
                        "/amount"),
                arguments("a number for digits", with("\"1000\"", "1000"), 400, "VALUE_MALFORMED", "/amount/amount"),
                arguments(
                        "a fraction of a đồng as a number",
                        with("\"1000\"", "1.5"),
                        400,
                        "VALUE_MALFORMED",
                        "/amount/amount"),
                arguments("an exponent", with("\"1000\"", "1e9"), 400, "VALUE_MALFORMED", "/amount/amount"),
                arguments("a fraction of a đồng", with("1000", "1.5"), 400, "AMOUNT_NOT_AN_INTEGER", "/amount"),
                arguments("dots for thousands", with("1000", "1.000"), 400, "AMOUNT_NOT_AN_INTEGER", "/amount"),
                arguments("a negative amount", with("1000", "-1000"), 422, "AMOUNT_NOT_POSITIVE", "/amount"),
                arguments("zero", with("1000", "0"), 422, "AMOUNT_NOT_POSITIVE", "/amount"),
                arguments("10^15", with("1000", "1000000000000000"), 422, "AMOUNT_OUT_OF_RANGE", "/amount"),
                arguments("10^19", with("1000", "10000000000000000000"), 400, "AMOUNT_OUT_OF_RANGE", "/amount"),
                arguments("dollars", with("VND", "USD"), 400, "VALUE_MALFORMED", "/amount"),
                arguments(
                        "30 February", with("2016-03-21\",", "2016-02-30\","), 400, "VALUE_MALFORMED", "/effectiveOn"),
                arguments(
                        "the year 20216",
                        with("2016-03-21\",", "20216-03-21\","),
                        400,
                        "VALUE_MALFORMED",
                        "/effectiveOn"),
                arguments(
                        "the year 2216",
                        with("2016-03-21\",", "2216-03-21\","),
                        400,
                        "DATE_OUT_OF_RANGE",
                        "/effectiveOn"),
                arguments(
                        "a number for a date",
                        with("\"2016-03-21\",", "20160321,"),
                        400,
                        "VALUE_MALFORMED",
                        "/effectiveOn"),
                arguments(
                        "no evidence",
                        with("[{\"decision\": \"decision.459-qd-ubnd.31-ubnd.2016-03-21\"}]", "[]"),
                        422,
                        "EVIDENCE_MISSING",
                        "/evidence"),
                arguments(
                        "evidence that names nothing",
                        with("{\"decision\": \"decision.459-qd-ubnd.31-ubnd.2016-03-21\"}", "{}"),
                        400,
                        "EVIDENCE_NOT_ONE",
                        "/evidence/0"),
                arguments(
                        "an unknown decision",
                        with("459-qd", "458-qd"),
                        422,
                        "UNKNOWN_DECISION",
                        "/evidence/0/decision"),
                arguments(
                        "no id of a decision",
                        with("decision.459", "459"),
                        400,
                        "ID_UNREADABLE",
                        "/evidence/0/decision"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void what_cannot_be_read_is_refused_with_its_place(
            String what, String body, int status, String code, String pointer) {
        Person accountant = ledger.as("ketoan");
        refusals.mustBe(status, code, pointer, () -> send(accountant, FUND, body, ""));
    }

    static Stream<Arguments> funds() {
        return Stream.of(
                arguments("fund.99@2004-07-08.2016.provincial", 422, "UNKNOWN_UNIT", "/fund"),
                arguments("fund.26@2004-07-08.2016.provincial", 422, "UNIT_NOT_IN_FORCE", "/fund"),
                arguments("fund.31@2025-07-01.2016.provincial", 422, "UNIT_NOT_IN_FORCE", "/fund"),
                arguments("fund.48.2016.provincial", 422, "CODE_SHARED_BY_VERSIONS", "/fund"),
                arguments("fund.48@2004-07-08.20216.provincial", 400, "ID_UNREADABLE", "/fund"),
                arguments("fund.48@2004-02-30.2016.provincial", 400, "UNIT_UNREADABLE", "/fund"),
                arguments("fund.48@2004-07-08.2016.counterpart", 400, "ID_UNREADABLE", "/fund"));
    }

    @ParameterizedTest
    @MethodSource("funds")
    void a_fund_that_cannot_be_is_refused(String fund, int status, String code, String pointer) {
        Person accountant = ledger.as("ketoan");
        refusals.mustBe(status, code, pointer, () -> send(accountant, fund, GOOD, ""));
    }

    static Stream<Arguments> headers() {
        String key = UUID.randomUUID().toString();
        return Stream.of(
                arguments(Map.of(), "", "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key"),
                arguments(Map.of("Idempotency-Key", "12"), "", "IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key"),
                arguments(Map.of("Idempotency-Key", "1-1-1-1-1"), "", "IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key"),
                arguments(Map.of("Idempotency-Key", key, "If-Match", "new"), "", "PARAMETER_MALFORMED", "If-Match"),
                arguments(Map.of("Idempotency-Key", key), "?dryRun=perhaps", "PARAMETER_MALFORMED", "dryRun"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_write_says_under_which_key_and_how_it_asks(
            Map<String, String> headers, String parameters, String code, String pointer) {
        Person accountant = ledger.as("ketoan");
        refusals.mustBe(
                400,
                code,
                pointer,
                () -> accountant.postText("/api/v1/funds/" + FUND + "/plans" + parameters, GOOD, headers));
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_as_too_large() {
        Person accountant = ledger.as("ketoan");
        String body = GOOD.replace("1000", "1".repeat(TEN_MEGABYTES));
        refusals.mustBe(413, "BODY_TOO_LARGE", "", () -> send(accountant, FUND, body, ""));
    }

    @Test
    void malformed_json_is_told_with_its_line_and_column() {
        Person accountant = ledger.as("ketoan");
        Answer answer = refusals.mustBe(
                400, "JSON_MALFORMED", "", () -> send(accountant, FUND, "{\n  \"amount\": nothing\n}", ""));
        assertThat(answer.json().get("detail").asString()).contains("dòng 2", "cột ");
    }

    @Test
    void problems_speak_vietnamese_unless_the_reader_asks_for_english() {
        Person accountant = ledger.as("ketoan");
        Map<String, String> english = new HashMap<>(Map.of("Accept-Language", "en"));
        String path = "/api/v1/funds/" + FUND + "/plans";
        Answer vi = refusals.mustBe(
                400, "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key", () -> accountant.postText(path, GOOD, Map.of()));
        Answer en = refusals.mustBe(
                400, "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key", () -> accountant.postText(path, GOOD, english));
        assertThat(vi.json().get("detail").asString()).contains("Thiếu Idempotency-Key");
        assertThat(en.json().get("detail").asString())
                .contains("Idempotency-Key")
                .doesNotContain("Thiếu");
    }

    @Test
    void a_bare_code_that_two_provinces_bore_is_refused_with_their_names() {
        Person reader = ledger.as("xem");
        Answer answer = refusals.mustBe(
                422, "CODE_SHARED_BY_VERSIONS", "province", () -> reader.get("/api/v1/balances?province=24"));
        assertThat(answer.json().get("detail").asString())
                .contains("24@2004-07-08", "Bắc Giang", "24@2025-07-01", "Bắc Ninh");
    }

    private static Answer send(Person person, String fund, String body, String parameters) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return person.postText("/api/v1/funds/" + fund + "/plans" + parameters, body, key);
    }

    private static String with(String good, String spoiled) {
        assertThat(GOOD).contains(good);
        return GOOD.replace(good, spoiled);
    }
}
