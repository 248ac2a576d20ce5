package vn.khuyencong.ledger.infra.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.infra.benchmark.measure.Effort;

class BenchTest {
    private static final Effort LITTLE = new Effort(2, Duration.ofMillis(20), 600);

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"append-1", "append-64", "fold", "bytes-per-event"})
    void a_figure_is_written_with_both_sides_and_its_goal(String name) throws Exception {
        Path json = directory.resolve("figures.json");

        assertThat(bench("--only", name, "--json", json.toString())).isEqualTo(Bench.RAN);

        JsonNode figures = new ObjectMapper().readTree(json.toFile());
        assertThat(figures).hasSize(1);
        JsonNode figure = figures.get(0);
        assertThat(figure.fieldNames())
                .toIterable()
                .containsExactly("figure", "peer", "ours", "theirs", "unit", "ratio", "goal", "reached");
        assertThat(figure.get("figure").asText()).isEqualTo(name);
        assertThat(figure.get("ours").asDouble()).isPositive();
        assertThat(figure.get("theirs").asDouble()).isPositive();
        assertThat(figure.get("reached").isBoolean()).isTrue();
        assertThat(said(out)).contains(name).contains(figure.get("peer").asText());
    }

    @Test
    void an_unknown_figure_is_refused_with_the_names_that_there_are() throws Exception {
        assertThat(bench("--only", "speed")).isEqualTo(Bench.USAGE);

        assertThat(said(err)).contains("speed", "append-1", "approvals-64", "fold");
        assertThat(said(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--event", "--events many", "--events 0", "--json"})
    void a_command_line_that_cannot_be_understood_is_refused(String line) throws Exception {
        assertThat(bench(line.split(" "))).isEqualTo(Bench.USAGE);
    }

    private int bench(String... arguments) throws Exception {
        return new Bench(LITTLE, printing(out), printing(err)).run(List.of(arguments));
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
