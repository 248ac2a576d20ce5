package vn.khuyencong.ledger.infra.conformance.race;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;
import static vn.khuyencong.ledger.infra.conformance.running.Together.times;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** Payments that race the closing of their year, and money that two funds hand to each other at once. */
@ExtendWith(DemoLedger.class)
class ClosingYearTest {
    private static final int THREADS = 64;
    private static final int PAYMENTS = 200;
    private static final long AMOUNT = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RunningLedger ledger;
    private Money money;

    @BeforeEach
    void openTheBooks(RunningLedger demo) {
        ledger = demo;
        money = new Money(demo);
    }

    @Test
    void no_payment_stands_in_the_log_after_the_closing_of_its_year() throws Exception {
        String unit = "62@2004-07-08";
        String decision = money.decision("920/QĐ-UBND", "62-ubnd");
        String fund = money.fund(unit, 2016, decision, PAYMENTS * AMOUNT, PAYMENTS * AMOUNT);
        List<String> projects = Together.all(
                4, PATIENCE, times(20, i -> () -> money.contractedTask(unit, decision, 10 * AMOUNT, 2016)));
        String year = "year." + unit + ".2016";

        List<Callable<Answer>> race = new ArrayList<>(times(PAYMENTS, i -> () -> pay(projects.get(i % 20))));
        race.add(PAYMENTS / 2, () -> close(year, decision));
        List<Answer> answers = Together.all(THREADS, PATIENCE, race);

        Map<String, Long> codes = answers.stream().collect(groupingBy(Answer::code, counting()));
        assertThat(codes.keySet()).containsExactlyInAnyOrder("", "PERIOD_CLOSED");
        long closedAt = position(answers.get(PAYMENTS / 2));
        answers.remove(PAYMENTS / 2);
        assertThat(answers).filteredOn(Answer::isAccepted).isNotEmpty().allMatch(it -> position(it) < closedAt);
        assertThat(pay(projects.getFirst()).code()).isEqualTo("PERIOD_CLOSED");
        assertThat(ledger.as("ketoan")
                        .post("/api/v1/funds/" + fund + "/plans", Money.given(AMOUNT, decision))
                        .code())
                .isEqualTo("PERIOD_CLOSED");
    }

    @Test
    void of_100_closings_at_once_one_closes() throws Exception {
        String decision = money.decision("921/QĐ-UBND", "64-ubnd");

        List<Answer> answers =
                Together.all(THREADS, PATIENCE, times(100, i -> () -> close("year.66@2004-07-08.2015", decision)));

        assertThat(answers.stream().collect(groupingBy(Answer::code, counting())))
                .isEqualTo(Map.of("", 1L, "PERIOD_ALREADY_CLOSED", 99L));
    }

    @Test
    void two_funds_that_hand_money_to_each_other_never_wait_for_ever_and_lose_nothing() throws Exception {
        String decision = money.decision("922/QĐ-UBND", "66-ubnd");
        String one = money.fund("66@2004-07-08", 2016, decision, 2 * AMOUNT, 0);
        String other = money.fund("64@2004-07-08", 2016, decision, 2 * AMOUNT, 0);

        List<Answer> answers = Together.all(
                THREADS,
                PATIENCE,
                times(200, i -> () -> i % 2 == 0 ? transfer(one, other, decision) : transfer(other, one, decision)));

        assertThat(answers.stream().map(Answer::code)).contains("").isSubsetOf("", "EXCEEDS_PLAN_AVAILABLE");
        assertThat(planned("66@2004-07-08") + planned("64@2004-07-08")).isEqualTo(4 * AMOUNT);
    }

    private long planned(String unit) {
        return Long.parseLong(ledger.as("kiemtoan")
                .get("/api/v1/balances?fiscalYear=2016&province=" + unit)
                .json()
                .at("/totals/planned/amount")
                .asString());
    }

    private Answer pay(String project) {
        return ledger.as("ketoan")
                .post("/api/v1/projects/" + project + "/disbursements", Money.payment("1/GNV", AMOUNT, "2016-06-30"));
    }

    private Answer close(String year, String decision) {
        return ledger.as("lanhdao")
                .post(
                        "/api/v1/years/" + year + "/closure",
                        body("effectiveOn", "2017-02-15", "evidence", evidence(decision)));
    }

    private Answer transfer(String from, String to, String decision) {
        Map<String, Object> transfer = Money.given(AMOUNT, decision);
        transfer.putAll(Map.of("to", to, "chain", "PLAN"));
        return ledger.as("ketoan").post("/api/v1/funds/" + from + "/transfers", transfer);
    }

    private static long position(Answer answer) {
        return Long.parseLong(answer.json().path("position").asString());
    }
}
