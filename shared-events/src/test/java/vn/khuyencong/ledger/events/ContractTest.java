package vn.khuyencong.ledger.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes in which facts are stored for ever. A file that is approved once is only ever read again: a new shape gets
 * a new file. {@code -Dcontract.approve=true} writes the files that do not exist yet.
 */
class ContractTest {
    private static final Path APPROVED = Path.of("src/test/resources/contract");

    @BeforeAll
    static void write_what_is_to_be_approved() throws IOException {
        if (Boolean.getBoolean("contract.approve")) {
            for (Map.Entry<String, Fact> sample : Samples.all().entrySet()) {
                Path file = fileOf(sample.getKey());
                if (Files.notExists(file)) {
                    Files.writeString(file, Wire.readable(sample.getValue()), UTF_8);
                }
            }
        }
    }

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_fact_is_written_as_approved(String sample) throws IOException {
        assertThat(Wire.readable(Samples.all().get(sample))).isEqualTo(approved(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_approved_fact_is_read_as_it_was_meant(String sample) throws IOException {
        Fact fact = Samples.all().get(sample);
        assertThat(Wire.STORED.readValue(approved(sample), fact.getClass())).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_web_reads_and_writes_the_same_shape(String sample) throws IOException {
        Fact fact = Samples.all().get(sample);
        assertThat(Wire.WEB.readValue(approved(sample), fact.getClass())).isEqualTo(fact);
        assertThat(Wire.STORED.readTree(Wire.WEB.writeValueAsString(fact)))
                .isEqualTo(Wire.STORED.readTree(approved(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_field_that_nobody_knows_any_more_does_not_stop_the_reading(String sample) throws IOException {
        Fact fact = Samples.all().get(sample);
        JsonNode older = Wire.STORED.readTree(approved(sample));
        addTo(older, "anOlderField");
        assertThat(Wire.STORED.treeToValue(older, fact.getClass())).isEqualTo(fact);
    }

    @Test
    void every_fact_has_an_approved_file() throws IOException {
        Set<String> described = approvedNames().stream()
                .map(name -> name.replaceFirst("(@\\d+)\\..*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(FactTypes.byStoredName().keySet());
    }

    @Test
    void every_approved_file_has_its_sample_and_every_sample_its_file() throws IOException {
        assertThat(approvedNames()).containsExactlyInAnyOrderElementsOf(samples());
    }

    @Test
    void whatever_may_be_missing_is_once_said_and_once_left_out() {
        FactTypes.byStoredName().forEach((name, type) -> {
            Set<String> nullable = Nullables.declaredBy(type);
            assertThat(overSamplesOf(type, Nullables::saidBy))
                    .as("said in " + name)
                    .isEqualTo(nullable);
            assertThat(overSamplesOf(type, Nullables::leftOutBy))
                    .as("left out of " + name)
                    .isEqualTo(nullable);
        });
    }

    private static Set<String> overSamplesOf(Class<? extends Fact> type, Function<Fact, Set<String>> names) {
        return Samples.all().values().stream()
                .filter(type::isInstance)
                .flatMap(fact -> names.apply(fact).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addTo(JsonNode node, String field) {
        node.forEach(child -> addTo(child, field));
        if (node instanceof ObjectNode object) {
            object.putObject(field).put("was", "here");
        }
    }

    private static Set<String> approvedNames() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String approved(String sample) throws IOException {
        return Files.readString(fileOf(sample), UTF_8);
    }

    private static Path fileOf(String sample) {
        return APPROVED.resolve(sample + ".json");
    }
}
