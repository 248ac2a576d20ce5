package vn.khuyencong.ledger.infra.embedded.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

    @TempDir
    private Path directory;

    @Test
    void a_second_process_is_refused_and_told_which_file_it_may_not_have() throws Exception {
        try (SqliteEventStorageEngine first = open()) {
            assertThat(openInAnotherProcess()).contains("events.lock").contains("open elsewhere");
        }
        assertThat(openInAnotherProcess()).isEqualTo("opened");
    }

    @Test
    void a_second_engine_in_the_same_process_is_refused_and_does_not_break_the_lock_of_the_first() throws Exception {
        try (SqliteEventStorageEngine first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(EventStoreUnavailable.class)
                    .hasMessageContaining(
                            directory.toRealPath().resolve("events.lock").toString());
            assertThat(openInAnotherProcess()).contains("open elsewhere");
        }
    }

    @Test
    void closing_twice_gives_nothing_away_that_somebody_else_has_taken() throws Exception {
        SqliteEventStorageEngine first = open();
        first.close();
        try (SqliteEventStorageEngine second = open()) {
            first.close();
            assertThatThrownBy(this::open).isInstanceOf(EventStoreUnavailable.class);
            assertThat(openInAnotherProcess()).contains("open elsewhere");
        }
    }

    @Test
    void a_store_of_a_newer_format_is_left_alone() throws Exception {
        open().close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("events.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 2");
        }

        assertThatThrownBy(this::open).isInstanceOf(EventStoreUnavailable.class).hasMessageContaining("newer");
    }

    @Test
    void a_file_that_is_no_event_store_is_named_and_leaves_no_lock_behind() throws IOException {
        Files.writeString(directory.resolve("events.db"), "not a database, but long enough to look at. ".repeat(100));

        assertThatThrownBy(this::open).isInstanceOf(EventStoreUnavailable.class).hasMessageContaining("events.db");
        Files.delete(directory.resolve("events.db"));
        open().close();
    }

    private SqliteEventStorageEngine open() {
        return SqliteEventStorageEngine.builder()
                .directory(directory)
                .eventSerializer(Entries.JSON)
                .build();
    }

    private String openInAnotherProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    /** The other process. */
    static final class Opener {

        public static void main(String[] args) {
            try (StoreLock lock = StoreLock.take(Path.of(args[0]))) {
                System.out.println("opened");
            } catch (EventStoreUnavailable refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}
