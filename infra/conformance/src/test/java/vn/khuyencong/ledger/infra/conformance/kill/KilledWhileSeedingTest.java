package vn.khuyencong.ledger.infra.conformance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** The demonstration, killed again and again while it posts the five texts or the invented example. */
class KilledWhileSeedingTest {
    private static final int FIGURES = 121;
    private static final List<Integer> EVENTS_AT_THE_KILL = List.of(40, 120, 200);
    private static final List<Integer> EVENTS_OF_THE_EXAMPLE_AT_THE_KILL = List.of(200, 430);

    @Test
    void a_start_cut_off_completes_at_the_next_and_an_orderly_restart_adds_nothing(@TempDir Path directory) {
        try (RunningLedger ledger = RunningLedger.demo(directory.resolve("data"))) {
            List<Integer> recorded = killAt(EVENTS_AT_THE_KILL, ledger);
            ledger.start();
            Events complete = Events.of(ledger.as("kiemtoan"));
            assertThat(recorded).as("at each kill").allMatch(events -> events < complete.size());
            mustBeTheFiveTexts(complete);

            ledger.stop();
            ledger.start();
            assertThat(Events.of(ledger.as("kiemtoan")).all()).isEqualTo(complete.all());
        }
    }

    @Test
    void an_example_cut_off_becomes_the_same_books_as_one_that_nobody_cut_off(@TempDir Path directory) {
        try (RunningLedger whole = RunningLedger.example(directory.resolve("whole"));
                RunningLedger cut = RunningLedger.example(directory.resolve("cut"))) {
            whole.start();
            Events wanted = Events.of(whole.as("kiemtoan"));
            whole.stop();

            List<Integer> recorded = killAt(EVENTS_OF_THE_EXAMPLE_AT_THE_KILL, cut);
            assertThat(recorded).as("at each kill").allMatch(events -> events < wanted.size());
            cut.start();
            assertThat(Events.of(cut.as("kiemtoan")).said()).isEqualTo(wanted.said());
        }
    }

    /** Asks nothing before it kills, because that would give it the time to end; says how much was recorded each time. */
    private static List<Integer> killAt(List<Integer> numbersOfEvents, RunningLedger ledger) {
        return numbersOfEvents.stream()
                .map(events -> {
                    ledger.launch();
                    awaitEvents(ledger, events);
                    ledger.kill();
                    return recorded(ledger);
                })
                .toList();
    }

    private static int recorded(RunningLedger ledger) {
        String file = "jdbc:sqlite:" + ledger.data().resolve("events.db");
        try (var connection = DriverManager.getConnection(file);
                var counted = connection.createStatement().executeQuery("SELECT count(*) FROM event")) {
            return counted.getInt(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void awaitEvents(RunningLedger ledger, int wanted) {
        long latest = System.nanoTime() + 60_000_000_000L;
        while (written(ledger) < wanted) {
            assertThat(System.nanoTime())
                    .as("still waiting for %d events\n%s", wanted, ledger.log())
                    .isLessThan(latest);
            Thread.onSpinWait();
        }
    }

    private static long written(RunningLedger ledger) {
        try {
            Answer answer = ledger.as("kiemtoan").get("/api/v1/events");
            return answer.isAccepted() ? answer.body().lines().count() : 0;
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }

    private static void mustBeTheFiveTexts(Events events) {
        assertThat(events.ids()).doesNotHaveDuplicates();
        assertThat(events.ofType("StatementPublished")).hasSize(5);
        assertThat(events.ofType("EntryReported").stream()
                        .map(it -> it.get("stream").asString() + "/"
                                + it.get("payload").get("key").asString()))
                .doesNotHaveDuplicates();
        assertThat(Stream.concat(figuresInLines(events), statedFigures(events)).filter(key -> !isNarrative(key)))
                .doesNotHaveDuplicates()
                .hasSize(FIGURES);
        assertThat(events.ofType("FundsPlanned"))
                .singleElement()
                .satisfies(plan ->
                        assertThat(plan.get("payload").get("amount").asString()).isEqualTo("2100000000"));
    }

    private static Stream<String> figuresInLines(Events events) {
        return events.ofType("EntryReported").stream()
                .map(it -> it.get("payload"))
                .flatMap(line -> Stream.concat(
                        line.path("counts").valueStream(), line.path("amounts").valueStream()))
                .map(it -> it.get("figure").asString());
    }

    private static Stream<String> statedFigures(Events events) {
        return events.ofType("FigureStated").stream()
                .map(it -> it.get("payload"))
                .map((JsonNode figure) -> figure.get("key").asString());
    }

    /** A named group is a line without a figure of its own; its key is that of the words. */
    private static boolean isNarrative(String key) {
        return key.matches("[A-Z]{2}-T\\d+");
    }
}
