package vn.khuyencong.ledger.infra.conformance.race;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** Hundreds want a part of the same limit at the same instant, each one part, and there are fifty. */
@ExtendWith(DemoLedger.class)
class OneWinnerTest {
    private static final String UNIT = "49@2004-07-08";
    private static final String CONTRACT = "1/GNV";
    private static final String MAY = "2016-05-01";
    private static final String JUNE = "2016-06-01";
    private static final int THREADS = 64;
    private static final long PART = 1_000_000;
    private static final int PARTS = 50;
    private static final long ALL = PARTS * PART;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Person accountant;
    private Person approver;
    private Money money;
    private String decision;

    @BeforeEach
    void openTheBooks(RunningLedger demo) {
        accountant = demo.as("ketoan");
        approver = demo.as("lanhdao");
        money = new Money(demo);
        decision = money.decision("950/QĐ-UBND", "49-ubnd");
    }

    @Test
    void approvals_and_adjustments_share_the_plan_of_their_fund() throws Exception {
        money.fund(UNIT, 2016, decision, ALL + 100 * PART, 0);
        List<String> running = proposed(100);
        running.forEach(
                it -> money.approve(it, Money.budget(decision, PART, 2016)).mustBeAccepted());
        List<String> waiting = proposed(100);
        List<Answer> answers = atOnce(
                times(100, i -> () -> money.approve(waiting.get(i), Money.budget(decision, PART, 2016))),
                times(100, i -> () -> adjust(running.get(i))));
        exactlyFiftyHold(answers, "EXCEEDS_PLAN_AVAILABLE");
    }

    @Test
    void payments_of_many_projects_share_the_authority_of_their_fund() throws Exception {
        money.fund(UNIT, 2017, decision, 10 * ALL, ALL);
        List<String> tasks = Together.times(10, i -> money.contractedTask(UNIT, decision, 30 * PART, 2017));
        exactlyFiftyHold(
                atOnce(times(240, i -> () -> pay(tasks.get(i % 10), "PAYMENT", PART))), "EXCEEDS_AUTHORITY_AVAILABLE");
    }

    @Test
    void contracts_share_what_their_line_has_uncontracted() throws Exception {
        money.fund(UNIT, 2018, decision, ALL, 0);
        String project = money.proposed(UNIT, "TASK");
        money.approve(project, Money.budget(decision, ALL, 2018)).mustBeAccepted();
        exactlyFiftyHold(
                atOnce(times(200, i -> () -> money.sign(project, i + "/HĐ", PART))), "EXCEEDS_LINE_UNCONTRACTED");
    }

    @Test
    void payments_and_advances_share_what_their_contract_has_undrawn() throws Exception {
        money.fund(UNIT, 2019, decision, ALL, 10 * ALL);
        String task = money.contractedTask(UNIT, decision, ALL, 2019);
        exactlyFiftyHold(
                atOnce(times(200, i -> () -> pay(task, i % 2 == 0 ? "PAYMENT" : "ADVANCE", PART))),
                "EXCEEDS_CONTRACT_UNDRAWN");
    }

    @Test
    void clearings_returns_and_orders_share_an_advance() throws Exception {
        String task = paid(2020, "ADVANCE");
        exactlyFiftyHold(
                atOnce(
                        times(70, i -> () -> clear(task)),
                        times(70, i -> () -> post(task, "advance-returns", back())),
                        times(70, i -> () -> post(task, "recovery-orders", decided("reason", "không có khối lượng")))),
                "EXCEEDS_ADVANCE");
    }

    @Test
    void settlements_refunds_and_sums_struck_out_share_what_is_not_settled() throws Exception {
        String task = paid(2021, "PAYMENT");
        exactlyFiftyHold(
                atOnce(
                        times(70, i -> () -> settle(task, PART)),
                        times(70, i -> () -> post(task, "refunds", back())),
                        times(70, i -> () -> strikeOut(task, "BEFORE_SETTLEMENT"))),
                "EXCEEDS_SPENT_UNSETTLED");
    }

    @Test
    void sums_struck_out_later_share_what_was_settled() throws Exception {
        String task = paid(2022, "PAYMENT");
        settle(task, ALL).mustBeAccepted();
        exactlyFiftyHold(atOnce(times(200, i -> () -> strikeOut(task, "AFTER_SETTLEMENT"))), "EXCEEDS_SETTLED_NET");
    }

    @Test
    void recoveries_share_what_was_ordered_back() throws Exception {
        String task = paid(2023, "ADVANCE");
        Map<String, Object> order = decided("reason", "không có khối lượng");
        order.put("amount", dong(ALL));
        String entry = post(task, "recovery-orders", order).mustBeAccepted().entry();
        exactlyFiftyHold(
                atOnce(times(200, i -> () -> post(task, "recoveries", cash("entry", entry)))), "EXCEEDS_RECOVERABLE");
    }

    @Test
    void acceptances_share_the_counterpart_that_vouchers_show() throws Exception {
        money.fund(UNIT, 2024, decision, ALL, 0);
        String task = money.contractedTask(UNIT, decision, PART, 2024);
        Map<String, Object> shown = cash("fiscalYear", 2024);
        shown.put("amount", dong(ALL));
        post(task, "counterpart-evidence", shown).mustBeAccepted();
        exactlyFiftyHold(
                atOnce(times(
                        200,
                        i -> () -> post(
                                task,
                                "acceptances",
                                body(
                                        "line",
                                        "line-1",
                                        "amount",
                                        dong(PART),
                                        "counterpart",
                                        dong(PART),
                                        "record",
                                        "BBNT " + i,
                                        "effectiveOn",
                                        JUNE)))),
                "EXCEEDS_COUNTERPART_EVIDENCED");
    }

    /** A contract on which all was paid, and ten parts more the other way, so that only the account can be short. */
    private String paid(int year, String kind) {
        money.fund(UNIT, year, decision, 2 * ALL, 2 * ALL);
        String task = money.contractedTask(UNIT, decision, 2 * ALL, year);
        pay(task, kind, ALL).mustBeAccepted();
        pay(task, kind.equals("ADVANCE") ? "PAYMENT" : "ADVANCE", 10 * PART).mustBeAccepted();
        return task;
    }

    private Answer pay(String project, String kind, long amount) {
        Map<String, Object> payment = Money.payment(CONTRACT, amount, MAY);
        payment.put("kind", kind);
        return post(project, "disbursements", payment);
    }

    private Answer adjust(String project) {
        return approver.post(
                "/api/v1/projects/" + project + "/budget-adjustments",
                body("line", "line-1", "change", dong(PART), "effectiveOn", MAY, "evidence", evidence(decision)));
    }

    private Answer clear(String project) {
        return post(project, "clearances", cash("line", "line-1"));
    }

    private Answer settle(String project, long amount) {
        return approver.post(
                "/api/v1/projects/" + project + "/settlements",
                body("line", "line-1", "amount", dong(amount), "effectiveOn", JUNE, "evidence", evidence(decision)));
    }

    private Answer strikeOut(String project, String ground) {
        Map<String, Object> sum = decided("ground", ground);
        sum.put("reason", "sai định mức");
        return post(project, "disallowances", sum);
    }

    private static Map<String, Object> back() {
        return cash("contract", CONTRACT);
    }

    private static Map<String, Object> cash(String name, Object value) {
        return body(name, value, "amount", dong(PART), "voucher", "GNT " + value, "effectiveOn", JUNE);
    }

    private Map<String, Object> decided(String name, Object value) {
        return body(
                "contract",
                CONTRACT,
                name,
                value,
                "amount",
                dong(PART),
                "effectiveOn",
                JUNE,
                "evidence",
                evidence(decision));
    }

    private Answer post(String project, String what, Map<String, Object> body) {
        return accountant.post("/api/v1/projects/" + project + "/" + what, body);
    }

    private List<String> proposed(int n) throws Exception {
        return Together.all(4, PATIENCE, Together.<Callable<String>>times(n, i -> () -> money.proposed(UNIT, "TASK")));
    }

    /** All of them at the same instant, shuffled so that no kind comes first. */
    @SafeVarargs
    private static List<Answer> atOnce(List<Callable<Answer>>... kinds) throws Exception {
        List<Callable<Answer>> all = new ArrayList<>();
        List.of(kinds).forEach(all::addAll);
        Collections.shuffle(all, new Random(49));
        return Together.all(THREADS, PATIENCE, all);
    }

    private static List<Callable<Answer>> times(int n, IntFunction<Callable<Answer>> make) {
        return Together.times(n, make);
    }

    /** Each winner took one part: fifty of them took all there was, and every other one was told why not. */
    private static void exactlyFiftyHold(List<Answer> answers, String refusal) {
        assertThat(answers.stream().collect(groupingBy(Answer::code, counting())))
                .isEqualTo(Map.of("", (long) PARTS, refusal, (long) answers.size() - PARTS));
    }
}
