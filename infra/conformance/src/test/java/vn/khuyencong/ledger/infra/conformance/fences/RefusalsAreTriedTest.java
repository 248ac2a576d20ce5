package vn.khuyencong.ledger.infra.conformance.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.infra.conformance.Repository;

/** A reason for which the ledger declines a command is one that some test provokes and asserts by its name. */
class RefusalsAreTriedTest {
    private static final List<String> TESTS = List.of("command-side/src/test/java", "infra/conformance/src/test/java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");
    /** The name as the argument of an assertion: refused(NAME), mustBe(422, "NAME", or a row of such arguments. */
    private static final String ASSERTED =
            "(refused|mustBe|declined|arguments|isEqualTo|assertEquals|Map\\.of)\\(" + "[^;]*\\b%s\\b";

    private static final String ALL_TESTS = textOfTests();

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_asserted_by_name(Refusal refusal) {
        assertThat(isAsserted(refusal.name(), ALL_TESTS))
                .as("no test asserts that a command is declined by %s", refusal)
                .isTrue();
    }

    @Test
    void a_name_that_is_only_imported_or_told_of_is_not_asserted() {
        String told =
                "import static x.Refusal.LINES_MISSING;\nclass T { /** LINES_MISSING */ Refusal it = LINES_MISSING; }";
        assertThat(isAsserted("LINES_MISSING", IMPORT.matcher(told).replaceAll("")))
                .isFalse();
        assertThat(isAsserted("LINES_MISSING", "ledger.when(it, KE_TOAN)\n    .refused(LINES_MISSING);"))
                .isTrue();
        assertThat(isAsserted("LINES_MISSING", "refusals.mustBe(422, \"LINES_MISSING\", \"\", () -> x());"))
                .isTrue();
        assertThat(isAsserted("LINES", "refused(LINES_MISSING);")).isFalse();
    }

    private static boolean isAsserted(String name, String tests) {
        return Pattern.compile(ASSERTED.formatted(name)).matcher(tests).find();
    }

    private static String textOfTests() {
        return TESTS.stream()
                .flatMap(root -> sources(Repository.root().resolve(root)))
                .map(text -> IMPORT.matcher(text).replaceAll(""))
                .collect(Collectors.joining("\n;\n"));
    }

    private static Stream<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> texts = new ArrayList<>();
            for (Path test : files.filter(RefusalsAreTriedTest::isOfAnotherTest).toList()) {
                texts.add(Files.readString(test));
            }
            return texts.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfAnotherTest(Path file) {
        return file.toString().endsWith(".java")
                && !file.endsWith(RefusalsAreTriedTest.class.getSimpleName() + ".java");
    }
}
