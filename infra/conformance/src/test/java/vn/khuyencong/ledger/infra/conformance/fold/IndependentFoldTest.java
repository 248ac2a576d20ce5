package vn.khuyencong.ledger.infra.conformance.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.fold.IndependentFold.Outcome;
import vn.khuyencong.ledger.infra.conformance.history.SeededBooks;
import vn.khuyencong.ledger.infra.conformance.history.SeededHistory;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Every balance of the ledger, counted again from the log by a program that knows nothing of it. */
@ExtendWith({DemoLedger.class, SeededBooks.Shared.class})
class IndependentFoldTest {
    private static final String PRESENT = "";
    private static final int MOST_DAYS = 60;
    private static final int POSITIONS = 6;
    private static final int LEAST_COMMANDS = 2_000;

    @TempDir
    private Path directory;

    @Test
    void the_balances_of_the_five_texts_are_what_their_log_adds_up_to(RunningLedger demo) throws Exception {
        Person auditor = demo.as("kiemtoan");
        mustAgree(new IndependentFold(directory, auditor, questions(Events.of(auditor))));
    }

    @Test
    void the_balances_of_a_long_history_are_what_its_log_adds_up_to_on_every_day(SeededBooks books) throws Exception {
        assertThat(books.desks().sent()).isGreaterThanOrEqualTo(LEAST_COMMANDS);
        Person auditor = books.desks().auditor();
        mustAgree(new IndependentFold(directory, auditor, questions(Events.of(auditor))));
    }

    @Test
    void a_single_sign_turned_round_in_the_mapping_never_goes_unnoticed(SeededBooks books) throws Exception {
        IndependentFold fold = new IndependentFold(directory, books.desks().auditor(), List.of(PRESENT));
        Outcome outcome = fold.run("--flip-each");
        assertThat(outcome.output()).doesNotContain(": 0 differences").contains("row 109 ");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    private static void mustAgree(IndependentFold fold) throws Exception {
        Outcome outcome = fold.run();
        System.out.println("fold.py: " + outcome.output().lines().toList().getLast());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    /** The present, every day on which something took effect and the day before it, and some positions of the log. */
    private static List<String> questions(Events events) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (JsonNode event : events.all()) {
            JsonNode day = event.get("payload").get("effectiveOn");
            if (day != null) {
                days.add(LocalDate.parse(day.asString()));
                days.add(LocalDate.parse(day.asString()).minusDays(1));
            }
        }
        SplittableRandom random = new SplittableRandom(SeededHistory.SEED);
        List<String> questions = new ArrayList<>(List.of(PRESENT));
        sampled(days, random).forEach(day -> questions.add("effectiveAsOf=" + day));
        for (int i = 0; i < POSITIONS; i++) {
            int position = random.nextInt(events.size());
            questions.add("atPosition=" + position);
            questions.add("effectiveAsOf=" + days.last().minusYears(1) + "&atPosition=" + position);
        }
        return questions;
    }

    private static List<LocalDate> sampled(TreeSet<LocalDate> days, SplittableRandom random) {
        List<LocalDate> all = new ArrayList<>(days);
        while (all.size() > MOST_DAYS) {
            all.remove(random.nextInt(all.size()));
        }
        System.out.println("compared on " + all.size() + " of " + days.size() + " days"
                + (all.size() < days.size() ? ", chosen by -Dledger.seed=" + SeededHistory.SEED : ""));
        return all;
    }
}
