package vn.khuyencong.ledger.infra.conformance.race;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Together.times;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** Requests that race for the same money. */
@ExtendWith(DemoLedger.class)
class SameInstantTest {
    private static final String UNIT = "48@2004-07-08";
    private static final int THREADS = 64;
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
    void of_200_approvals_at_once_a_fund_with_room_for_50_takes_exactly_50() throws Exception {
        String decision = money.decision("910/QĐ-UBND", "48-ubnd");
        money.fund(UNIT, 2016, decision, 50 * AMOUNT, 0);
        List<String> projects = proposed(200);

        List<Answer> answers = atOnce(projects, project -> Money.budget(decision, AMOUNT, 2016));

        assertThat(answers.stream().collect(groupingBy(Answer::code, counting())))
                .isEqualTo(Map.of("", 50L, "EXCEEDS_PLAN_AVAILABLE", 150L));
    }

    @Test
    void two_funds_taken_in_opposite_orders_never_wait_for_each_other_for_ever() throws Exception {
        String decision = money.decision("911/QĐ-UBND", "48-ubnd");
        money.funds(UNIT, decision, 100 * AMOUNT, 0, 2017, 2018);
        List<String> projects = proposed(100);

        List<Answer> answers = atOnce(
                projects,
                project -> projects.indexOf(project) % 2 == 0
                        ? Money.budget(decision, AMOUNT, 2017, 2018)
                        : Money.budget(decision, AMOUNT, 2018, 2017));

        assertThat(answers).allMatch(Answer::isAccepted);
    }

    @Test
    void the_same_approval_sent_twice_at_the_same_instant_is_one_fact() throws Exception {
        String decision = money.decision("912/QĐ-UBND", "48-ubnd");
        money.fund(UNIT, 2019, decision, 10 * AMOUNT, 0);
        String project = proposed(1).getFirst();
        Map<String, Object> budget = Money.budget(decision, AMOUNT, 2019);
        UUID key = UUID.randomUUID();
        Person approver = ledger.as("lanhdao");

        List<Answer> answers = Together.all(
                8,
                PATIENCE,
                times(8, i -> () -> approver.post("/api/v1/projects/" + project + "/budgets", budget, key)));

        assertThat(answers).allMatch(Answer::isAccepted);
        assertThat(answers.stream().map(Answer::eventIds).distinct()).hasSize(1);
        assertThat(answers.stream().filter(it -> it.header("Idempotency-Hit").isEmpty()))
                .hasSize(1);
    }

    private List<String> proposed(int n) throws Exception {
        return Together.all(4, PATIENCE, times(n, i -> () -> money.proposed(UNIT, "TASK")));
    }

    private List<Answer> atOnce(List<String> projects, java.util.function.Function<String, Map<String, Object>> budget)
            throws Exception {
        return Together.all(
                THREADS,
                PATIENCE,
                projects.stream()
                        .<Callable<Answer>>map(project -> () -> money.approve(project, budget.apply(project)))
                        .toList());
    }
}
