package vn.khuyencong.ledger.infra.conformance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Together;

/** Two thousand postings at once, the process killed among them, and every one of them sent again. */
class KilledWhilePostingTest {
    private static final String UNIT = "48@2004-07-08";
    private static final int POSTINGS = 2_000;
    private static final int THREADS = 16;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 600;

    /** What is sent, under a key that it keeps when it is sent again. */
    private record Posting(String path, Map<String, Object> body, UUID key) {
        Answer by(Person accountant) {
            return accountant.post(path, body, key);
        }
    }

    @Test
    void what_was_acknowledged_before_a_kill_is_there_once_and_what_is_sent_again_happens_once(@TempDir Path directory)
            throws Exception {
        try (RunningLedger ledger =
                RunningLedger.demo(directory.resolve("data")).start()) {
            List<Posting> postings = postings(new Money(ledger));
            Map<UUID, List<String>> acknowledged = postUntilKilled(ledger, postings);
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL)
                    .hasSizeLessThan(POSTINGS);

            ledger.start();
            mustHold(Events.of(ledger.as("kiemtoan")), acknowledged);

            Together.all(THREADS, java.time.Duration.ofMinutes(2), again(ledger.as("ketoan"), postings))
                    .forEach(Answer::mustBeAccepted);
            Events all = Events.of(ledger.as("kiemtoan"));
            mustHold(all, acknowledged);
            assertThat(factsByKey(all, postings))
                    .hasSize(POSTINGS)
                    .allSatisfy((key, facts) -> assertThat(facts).isEqualTo(1));
        }
    }

    /** Four in five are plans over eight funds, the others are payments of one task: two streams in one append. */
    private static List<Posting> postings(Money money) {
        String decision = money.decision("901/QĐ-UBND", "48-ubnd");
        List<String> funds =
                money.funds(UNIT, decision, 1_000_000, 1_000_000, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);
        String task = money.contractedTask(UNIT, decision, 1_000_000, 2016);
        return Together.times(
                POSTINGS,
                i -> i % 5 == 0
                        ? new Posting(
                                "/api/v1/projects/" + task + "/disbursements",
                                Money.payment("1/GNV", 1 + i % 7, "2016-05-01"),
                                UUID.randomUUID())
                        : new Posting(
                                "/api/v1/funds/" + funds.get(i % funds.size()) + "/plans",
                                Money.given(1 + i, decision),
                                UUID.randomUUID()));
    }

    private static Map<UUID, List<String>> postUntilKilled(RunningLedger ledger, List<Posting> postings)
            throws InterruptedException {
        Map<UUID, List<String>> acknowledged = new ConcurrentHashMap<>();
        Person accountant = ledger.as("ketoan");
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            postings.forEach(posting -> threads.submit(() -> {
                Answer answer = posting.by(accountant);
                if (answer.isAccepted()) {
                    acknowledged.put(posting.key(), answer.eventIds());
                }
            }));
            threads.shutdown();
            while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL && !threads.isTerminated()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            ledger.kill();
        } catch (UncheckedIOException cut) {
            throw new AssertionError(cut);
        }
        return acknowledged;
    }

    private static void mustHold(Events events, Map<UUID, List<String>> acknowledged) {
        assertThat(events.ids()).doesNotHaveDuplicates();
        assertThat(events.positions())
                .isEqualTo(LongStream.range(0, events.size()).boxed().toList());
        assertThat(Set.copyOf(events.ids()))
                .containsAll(
                        acknowledged.values().stream().flatMap(List::stream).toList());
    }

    private static List<java.util.concurrent.Callable<Answer>> again(Person accountant, List<Posting> postings) {
        return postings.stream()
                .<java.util.concurrent.Callable<Answer>>map(it -> () -> it.by(accountant))
                .toList();
    }

    /** How many entries of money each key came to; what a fund remembers of a payment is no entry. */
    private static Map<String, Integer> factsByKey(Events events, List<Posting> postings) {
        Set<String> keys =
                postings.stream().map(it -> it.key().toString()).collect(java.util.stream.Collectors.toSet());
        Map<String, Integer> facts = new HashMap<>();
        for (JsonNode event : events.all()) {
            String key = event.get("metadata").path("commandId").asString("");
            if (keys.contains(key) && !event.get("type").asString().startsWith("FundsDrawn")) {
                facts.merge(key, 1, Integer::sum);
            }
        }
        return facts;
    }
}
