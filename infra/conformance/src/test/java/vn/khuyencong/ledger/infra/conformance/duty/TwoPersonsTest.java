package vn.khuyencong.ledger.infra.conformance.duty;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** A ledger where more than a tỷ needs a second person. */
class TwoPersonsTest {
    private static final String UNIT = "86@2004-07-08";
    private static final long TY = 1_000_000_000;
    private static final String PASSWORD = "mat-khau-hai-nguoi";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static RunningLedger ledger;
    private static String decision;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.demo(directory.resolve("data"))
                .with("LEDGER_CONFIRM_ABOVE", Long.toString(TY))
                .start();
        decision = new Money(ledger).decision("950/QĐ-UBND", "86-ubnd");
        account("ke.toan.hai", "ke.toan.hai", "FINANCE");
        account("pho.giam.doc", "ketoan", "APPROVER");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void what_one_person_posts_counts_when_another_confirms_it_also_over_a_crash() {
        UUID key = UUID.randomUUID();
        Answer held = ketoan().post(plans(2030), Money.given(2 * TY, decision), key);
        assertThat(held.status()).isEqualTo(202);
        assertThat(held.json().get("held").asBoolean()).isTrue();
        assertThat(planned(2030)).isNull();
        ledger.kill();
        ledger.start();
        Answer again = ketoan().post(plans(2030), Money.given(2 * TY, decision), key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.eventIds()).isEqualTo(held.eventIds());
        assertThat(again.header("Idempotency-Hit")).isEqualTo("true");

        refused(403, "POSTER_MAY_NOT_CONFIRM", confirm(ketoan(), held.entry()));
        refused(403, "POSTER_MAY_NOT_CONFIRM", confirm(as("pho.giam.doc"), held.entry()));
        Answer confirmed = confirm(as("ke.toan.hai"), held.entry());
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(201);
        assertThat(planned(2030)).isEqualTo(Long.toString(2 * TY));
        refused(409, "POSTING_ALREADY_DECIDED", confirm(as("lanhdao"), held.entry()));
    }

    @Test
    void up_to_the_amount_one_person_is_enough() {
        Answer posted = ketoan().post(plans(2031), Money.given(TY, decision));
        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.json().get("held").asBoolean()).isFalse();
    }

    @Test
    void of_many_confirmations_at_one_instant_one_wins() throws Exception {
        String entry = ketoan().post(plans(2032), Money.given(3 * TY, decision)).entry();
        List<Person> confirmers = List.of(as("ke.toan.hai"), as("lanhdao"));
        List<Answer> answers =
                Together.all(32, PATIENCE, Together.times(64, i -> () -> confirm(confirmers.get(i % 2), entry)));
        assertThat(answers.stream().collect(groupingBy(Answer::code, counting())))
                .isEqualTo(Map.of("", 1L, "POSTING_ALREADY_DECIDED", 63L));
        assertThat(planned(2032)).isEqualTo(Long.toString(3 * TY));
    }

    @Test
    void what_is_returned_does_not_count_and_is_posted_anew() {
        String entry = ketoan().post(plans(2033), Money.given(2 * TY, decision)).entry();
        as("lanhdao")
                .post("/api/v1/entries/" + entry + "/return", body("reason", "thiếu phụ lục"))
                .mustBeAccepted();
        refused(409, "POSTING_ALREADY_DECIDED", confirm(as("lanhdao"), entry));
        Answer anew = ketoan().post(plans(2033), Money.given(2 * TY, decision));
        confirm(as("lanhdao"), anew.entry()).mustBeAccepted();
        assertThat(planned(2033)).isEqualTo(Long.toString(2 * TY));
    }

    @Test
    void an_emergency_lifts_what_stands_in_the_way_until_its_papers_are_made_good() {
        Map<String, Object> early = body(
                "fund", fund(2034), "amount", dong(TY), "effectiveOn", "2016-01-04", "evidence", evidence(decision));
        Answer refused = ketoan().post(plans(2034), without(early, "fund"));
        refused(422, "DECISION_SIGNED_LATER", refused);
        Answer asked = overrideAsOffered(refused);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        refused(403, "ROLE_NOT_ALLOWED", confirm(as("ke.toan.hai"), asked.entry()));
        confirm(as("lanhdao"), asked.entry()).mustBeAccepted();
        assertThat(planned(2034)).isEqualTo(Long.toString(TY));
        assertThat(listed(asked.entry()).get("standing").asString()).isEqualTo("OPEN");
        ketoan().post(
                        "/api/v1/entries/" + asked.entry() + "/regularisation",
                        body("effectiveOn", "2016-03-21", "evidence", evidence(decision)))
                .mustBeAccepted();
        assertThat(listed(asked.entry()).get("standing").asString()).isEqualTo("MADE_GOOD");
    }

    @Test
    void an_override_is_read_as_strictly_as_any_command() {
        Map<String, Object> plan = body(
                "fund", fund(2035), "amount", dong(TY), "effectiveOn", "2016-01-04", "evidence", evidence(decision));
        refused(400, "COMMAND_UNKNOWN", override("RegisterDecision", plan, "DECISION_SIGNED_LATER"));
        refused(400, "FIELD_MISSING", override("PlanFunds", body("fund", fund(2035)), "DECISION_SIGNED_LATER"));
        refused(400, "FIELD_UNKNOWN", override("PlanFunds", with(plan, "colour", "red"), "DECISION_SIGNED_LATER"));
        refused(422, "OVERRIDE_NOT_POSSIBLE", override("PlanFunds", plan, "EXCEEDS_PLAN_AVAILABLE"));
        refused(
                422,
                "OVERRIDE_NOT_NEEDED",
                override("PlanFunds", with(plan, "effectiveOn", "2016-04-01"), "DECISION_SIGNED_LATER"));
    }

    @Test
    void a_change_by_the_wrong_level_is_refused_with_its_law() {
        String fund = "fund." + UNIT + ".2036.other-state";
        ketoan().post("/api/v1/funds/" + fund + "/plans", Money.given(TY, decision))
                .mustBeAccepted();
        String project = "project." + UUID.randomUUID();
        ketoan().post("/api/v1/projects", with(Money.proposal(project, UNIT, "GROUP"), "level", "NATIONAL"))
                .mustBeAccepted();
        Map<String, Object> line = body("line", "1", "source", "OTHER_STATE", "fiscalYear", 2036, "amount", dong(TY));
        as("lanhdao")
                .post(
                        "/api/v1/projects/" + project + "/budgets",
                        body("lines", List.of(line), "effectiveOn", "2016-04-01", "evidence", evidence(decision)))
                .mustBeAccepted();
        String party = "party." + UUID.randomUUID();
        ketoan().post("/api/v1/parties", body("party", party, "kind", "ENTERPRISE", "name", "Cơ khí", "unit", UNIT))
                .mustBeAccepted();
        Answer refused = ketoan().post(
                        "/api/v1/projects/" + project + "/beneficiaries",
                        body(
                                "line",
                                "1",
                                "beneficiary",
                                party,
                                "amount",
                                dong(TY),
                                "effectiveOn",
                                "2016-04-02",
                                "evidence",
                                evidence(decision)));
        refused(422, "DECIDED_BY_WRONG_LEVEL", refused);
        assertThat(refused.json().at("/legalBasis/0").asString()).isEqualTo("Thông tư 36/2013/TT-BCT Điều 11");
        assertThat(refused.json().get("detail").asString()).contains("Sở Công Thương tỉnh Vĩnh Long");
    }

    private static Answer override(String command, Map<String, Object> inner, String... lifts) {
        return ketoan().post(
                        "/api/v1/overrides",
                        body(
                                "command",
                                command,
                                "body",
                                inner,
                                "lifts",
                                List.of(lifts),
                                "reason",
                                "bão số 3",
                                "deadline",
                                "2099-12-31"));
    }

    /** What the refusal itself says may be asked for, with what only a person can say. */
    private static Answer overrideAsOffered(Answer refused) {
        ObjectNode offer = (ObjectNode) refused.json().get("override");
        return ketoan().post(
                        "/api/v1/overrides", offer.put("reason", "bão số 3").put("deadline", "2099-12-31"));
    }

    private static Map<String, Object> without(Map<String, Object> body, String name) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(name);
        return changed;
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static JsonNode listed(String entry) {
        int position = Events.of(as("kiemtoan")).size() - 1;
        return as("kiemtoan")
                .get("/api/v1/overrides?minPosition=" + position)
                .json()
                .get("items")
                .valueStream()
                .filter(it -> it.get("entry").asString().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    /** What the fund of the year was given, in đồng; null where nothing was. */
    private static @Nullable String planned(int year) {
        int position = Events.of(as("kiemtoan")).size() - 1;
        String question = "/api/v1/balances?province=" + UNIT + "&fiscalYear=" + year + "&minPosition=" + position;
        var amount = as("kiemtoan").get(question).json().at("/totals/planned/amount");
        return amount.isMissingNode() || amount.isNull() ? null : amount.asString();
    }

    private static Answer confirm(Person person, String entry) {
        return person.post("/api/v1/entries/" + entry + "/confirmation", body());
    }

    private static Person ketoan() {
        return ledger.as("ketoan");
    }

    private static Person as(String name) {
        return name.contains(".") ? ledger.as(name, PASSWORD) : ledger.as(name);
    }

    private static String fund(int year) {
        return "fund." + UNIT + "." + year + ".provincial";
    }

    private static String plans(int year) {
        return "/api/v1/funds/" + fund(year) + "/plans";
    }

    private static void account(String name, String person, String role) {
        ledger.as("quantri")
                .post(
                        "/api/v1/users",
                        body(
                                "name", name,
                                "person", person,
                                "role", role,
                                "organisation", "sct",
                                "provinces", List.of("*"),
                                "password", PASSWORD))
                .mustBeAccepted();
    }
}
