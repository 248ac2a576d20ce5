package vn.khuyencong.ledger.infra.conformance.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** A ledger that is started on books which are not its own says whose they are and ends. */
class BooksApartTest {
    private static final int UNAVAILABLE = 3;

    @TempDir
    private Path directory;

    @Test
    void the_books_of_the_example_are_opened_neither_as_real_ones_nor_for_the_five_texts() {
        Path data = directory.resolve("example");
        begin(RunningLedger.example(data));
        mustEnd(RunningLedger.empty(data), data + " holds the books of an invented example and is not opened for");
        mustEnd(RunningLedger.demo(data), data + " holds the books of an invented example and is not opened for");
    }

    /** The five texts know the decree only by its number, and the example registers it with its title. */
    @Test
    void the_books_of_the_five_texts_are_not_opened_for_the_example_and_would_not_fit_it() throws Exception {
        Path data = directory.resolve("demo");
        begin(RunningLedger.demo(data));
        mustEnd(RunningLedger.example(data), data + " holds the books of a demonstration and is not opened for");

        Files.move(data.resolve("DEMO"), data.resolve("EXAMPLE"));
        mustEnd(RunningLedger.example(data), "example/decision/nd-45 was refused as EXISTS_WITH_OTHER_CONTENT");
    }

    private static void begin(RunningLedger owner) {
        try (owner) {
            owner.start();
        }
    }

    private static void mustEnd(RunningLedger other, String reason) {
        try (other) {
            assertThat(other.launch().awaitEnd()).isEqualTo(UNAVAILABLE);
            assertThat(other.log()).contains(reason).contains("choose a directory with --data");
        }
    }
}
