package vn.khuyencong.ledger.infra.conformance.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Requests that can be read and still must not be taken. */
@ExtendWith(DemoLedger.class)
class MoneyRulesTest {
    private static final String UNIT = "52@2004-07-08";
    private static final long AMOUNT = 1_000_000;

    private RunningLedger ledger;
    private Person accountant;
    private Money money;
    private Refusals refusals;
    private String decision;

    @BeforeEach
    void openTheBooks(RunningLedger demo) {
        ledger = demo;
        accountant = demo.as("ketoan");
        money = new Money(demo);
        refusals = new Refusals(demo);
        decision = money.decision("930/QĐ-UBND", "52-ubnd");
    }

    @Test
    void nobody_is_paid_more_than_was_contracted() {
        money.fund(UNIT, 2016, decision, 10 * AMOUNT, 10 * AMOUNT);
        String task = money.contractedTask(UNIT, decision, AMOUNT, 2016);
        Answer answer =
                refusals.mustBe(422, "EXCEEDS_CONTRACT_UNDRAWN", "/amount", () -> pay(task, AMOUNT + 1, "2016-05-01"));
        assertThat(answer.json().at("/requested/amount").asString()).isEqualTo(Long.toString(AMOUNT + 1));
        assertThat(answer.json().at("/available/amount").asString()).isEqualTo(Long.toString(AMOUNT));
    }

    @Test
    void nobody_is_paid_more_than_was_allocated() {
        money.fund(UNIT, 2017, decision, 10 * AMOUNT, AMOUNT - 1);
        String task = money.contractedTask(UNIT, decision, AMOUNT, 2017);
        refusals.mustBe(422, "EXCEEDS_AUTHORITY_AVAILABLE", "/amount", () -> pay(task, AMOUNT, "2016-05-01"));
    }

    @Test
    void no_payment_is_dated_back_before_its_allocation() {
        String fund = money.fund(UNIT, 2018, decision, 10 * AMOUNT, 0);
        String task = money.contractedTask(UNIT, decision, AMOUNT, 2018);
        accountant
                .post(
                        "/api/v1/funds/" + fund + "/allocations",
                        body("amount", dong(AMOUNT), "effectiveOn", "2016-06-01", "evidence", evidence(decision)))
                .mustBeAccepted();
        Answer answer =
                refusals.mustBe(422, "EXCEEDS_AUTHORITY_AVAILABLE", "/amount", () -> pay(task, AMOUNT, "2016-05-31"));
        assertThat(answer.json().get("firstDate").asString()).isEqualTo("2016-05-31");
        pay(task, AMOUNT, "2016-06-01").mustBeAccepted();
    }

    @Test
    void the_treasury_pays_nothing_tomorrow() {
        money.fund(UNIT, 2019, decision, 10 * AMOUNT, 10 * AMOUNT);
        String task = money.contractedTask(UNIT, decision, AMOUNT, 2019);
        refusals.mustBe(422, "DATE_IN_FUTURE", "/effectiveOn", () -> pay(task, AMOUNT, "2099-01-01"));
    }

    @Test
    void a_group_is_not_paid_before_somebody_receives_the_money() {
        money.fund(UNIT, 2020, decision, 10 * AMOUNT, 10 * AMOUNT);
        String group = money.proposed(UNIT, "GROUP");
        money.approve(group, Money.budget(decision, AMOUNT, 2020)).mustBeAccepted();
        money.sign(group, "1/GNV", AMOUNT).mustBeAccepted();
        refusals.mustBe(422, "BENEFICIARY_MISSING", "", () -> pay(group, AMOUNT, "2016-05-01"));
    }

    @Test
    void an_annulled_decision_gives_no_money() {
        String annulled = money.decision("931/QĐ-UBND", "52-ubnd");
        accountant
                .post(
                        "/api/v1/decisions/" + annulled + "/annulment",
                        body("effectiveOn", "2016-04-01", "reason", "ban hành trái thẩm quyền"))
                .mustBeAccepted();
        refusals.mustBe(
                422,
                "DECISION_ANNULLED",
                "/evidence/0/decision",
                () -> accountant.post(
                        "/api/v1/funds/fund." + UNIT + ".2021.provincial/plans", Money.given(AMOUNT, annulled)));
    }

    @Test
    void a_key_says_one_thing_only() {
        UUID key = UUID.randomUUID();
        String plans = "/api/v1/funds/fund." + UNIT + ".2022.provincial/plans";
        Answer first =
                accountant.post(plans, Money.given(AMOUNT, decision), key).mustBeAccepted();
        Answer again =
                accountant.post(plans, Money.given(AMOUNT, decision), key).mustBeAccepted();
        assertThat(again.eventIds()).isEqualTo(first.eventIds());
        assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
        refusals.mustBe(
                409, "COMMAND_ID_REUSED", "", () -> accountant.post(plans, Money.given(AMOUNT + 1, decision), key));
    }

    @Test
    void who_has_seen_an_older_version_is_told_so() {
        String fund = money.fund(UNIT, 2023, decision, AMOUNT, AMOUNT);
        String body = JsonMapper.shared().writeValueAsString(Money.given(AMOUNT, decision));
        Map<String, String> stale = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        refusals.mustBe(
                412, "STALE_VERSION", "", () -> accountant.postText("/api/v1/funds/" + fund + "/plans", body, stale));
    }

    @Test
    void what_is_not_there_is_not_found() {
        String nobody = "project." + UUID.randomUUID();
        refusals.mustBe(404, "UNKNOWN_PROJECT", "/project", () -> pay(nobody, AMOUNT, "2016-05-01"));
        refusals.mustBe(
                404,
                "UNKNOWN_ENTRY",
                "/entry",
                () -> accountant.post(
                        "/api/v1/entries/fund." + UNIT + ".2030.provincial~7/reversal",
                        body("effectiveOn", "2016-05-01", "reason", "nhập sai")));
        refusals.mustBe(
                404,
                "UNKNOWN_DECISION",
                "/decision",
                () -> accountant.post(
                        "/api/v1/decisions/decision.1-qd-ubnd.52-ubnd.2016-01-04/bases", body("basis", decision)));
    }

    @Test
    void an_id_is_given_once() {
        money.fund(UNIT, 2024, decision, 10 * AMOUNT, 10 * AMOUNT);
        String task = money.contractedTask(UNIT, decision, AMOUNT, 2024);
        refusals.mustBe(
                409,
                "EXISTS_WITH_OTHER_CONTENT",
                "/project",
                () -> accountant.post("/api/v1/projects", Money.proposal(task, UNIT, "GROUP")));
        refusals.mustBe(409, "CONTRACT_NUMBER_TAKEN", "/contract", () -> money.sign(task, "1/GNV", 1));

        String other = money.proposed(UNIT, "TASK");
        Map<String, Object> budget = Money.budget(decision, AMOUNT, 2024, 2024);
        List<?> lines = (List<?>) budget.get("lines");
        budget.put("lines", List.of(lines.getFirst(), lines.getFirst()));
        refusals.mustBe(409, "LINE_ID_TAKEN", "/lines/1/line", () -> money.approve(other, budget));
    }

    @Test
    void decomposed_letters_are_composed_and_name_the_same() {
        String name = "Công ty Cơ khí Đà Nẵng";
        String party = "party." + UUID.randomUUID();
        Answer decomposed = accountant.post("/api/v1/parties", party(party, Normalizer.normalize(name, Form.NFD)));
        Answer composed = accountant.post("/api/v1/parties", party(party, name));
        assertThat(decomposed.status()).isEqualTo(201);
        assertThat(composed.status()).as("the same said again").isEqualTo(200);
        assertThat(Events.of(ledger.as("kiemtoan")).ofType("PartyRegistered"))
                .anyMatch(it -> it.get("payload").get("name").asString().equals(name));
        assertThat(money.decision(Normalizer.normalize("932/QĐ-UBND", Form.NFD), "52-ubnd"))
                .isEqualTo(money.decision("932/QĐ-UBND", "52-ubnd"));
    }

    private static Map<String, Object> party(String party, String name) {
        return body("party", party, "kind", "ENTERPRISE", "name", name, "unit", UNIT);
    }

    private Answer pay(String project, long amount, String day) {
        return accountant.post("/api/v1/projects/" + project + "/disbursements", Money.payment("1/GNV", amount, day));
    }
}
