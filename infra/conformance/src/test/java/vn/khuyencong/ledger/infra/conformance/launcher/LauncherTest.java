package vn.khuyencong.ledger.infra.conformance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.infra.conformance.Repository;

/** What `infra/ledger` answers before it starts anything. */
class LauncherTest {
    private static final int OK = 0;
    private static final int USAGE = 2;
    private static final int UNAVAILABLE = 3;

    @TempDir
    private Path directory;

    @Test
    void help_names_every_command() throws Exception {
        var answer = ledger("help");
        assertThat(answer.exitCode()).isEqualTo(OK);
        assertThat(answer.out()).contains("demo", "demo  --example", "run", "test", "bench", "screenshots", "help");
        assertThat(answer.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "audit",
                "run --colour red",
                "run --port",
                "run --example",
                "run --port 0",
                "run --port 65536",
                "run --port http",
                "demo --host 0.0.0.0",
                "test everything",
                "screenshots everything",
                "screenshots --out"
            })
    void what_it_does_not_understand_it_refuses_as_usage_in_one_line(String arguments) throws Exception {
        var answer = ledger(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(answer.exitCode()).isEqualTo(USAGE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1).endsWith("try: infra/ledger help\n");
    }

    @Test
    void a_port_that_is_taken_is_named_before_anything_is_built_or_made() throws Exception {
        Path data = directory.resolve("data");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            var answer = ledger("run", "--port", port, "--data", data.toString());
            assertThat(answer.exitCode()).isEqualTo(UNAVAILABLE);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).hasLineCount(1).contains("port " + port);
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void a_data_directory_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "not a directory");
        var answer = ledger(
                "run", "--port", freePort(), "--data", file.resolve("data").toString());
        assertThat(answer.exitCode()).isEqualTo(UNAVAILABLE);
        assertThat(answer.err()).hasLineCount(1).contains(file.toString());
    }

    /** What each kind of books leaves behind, and what opens them: every other command must not. */
    @ParameterizedTest
    @CsvSource({
        "EXAMPLE, run, the books of an invented example",
        "EXAMPLE, demo, the books of an invented example",
        "DEMO, run, the books of a demonstration",
        "DEMO, demo --example, the books of a demonstration",
        "events.db, demo, real books",
        "events.db, demo --example, real books"
    })
    void books_of_another_kind_are_named_and_left_alone(String mark, String command, String found) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.createFile(data.resolve(mark));
        var answer = ledger((command + " --port " + freePort() + " --data " + data).split(" "));
        assertThat(answer.exitCode()).isEqualTo(UNAVAILABLE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1).contains(data + " holds " + found);
        assertThat(data).isDirectoryNotContaining(it -> !it.endsWith(mark));
    }

    private Answer ledger(String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        String launcher = Repository.root().resolve("infra/ledger").toString();
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(launcher), Stream.of(arguments)).toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LEDGER_DATA", "LEDGER_PORT", "LEDGER_HOST"));
        int exitCode = builder.start().waitFor();
        return new Answer(exitCode, Files.readString(out), Files.readString(err));
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private record Answer(int exitCode, String out, String err) {}
}
