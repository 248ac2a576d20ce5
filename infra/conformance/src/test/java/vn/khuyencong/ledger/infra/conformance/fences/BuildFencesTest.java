package vn.khuyencong.ledger.infra.conformance.fences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fences of the compiler, the formatter and the enforcer, each run into by a room of a house built for it. */
class BuildFencesTest {
    private static MavenBuild violating;
    private static MavenBuild mended;

    @BeforeAll
    static void build_the_house_with_every_mistake_and_once_more_with_none(@TempDir Path directory) throws Exception {
        Path maven = MavenBuild.installed()
                .orElseGet(() -> abort("NOT RUN: no Maven (mvn) in maven.home, MAVEN_HOME or PATH"));
        violating = MavenBuild.of(maven, Building.violating(directory.resolve("violating")));
        mended = MavenBuild.of(maven, Building.mended(directory.resolve("mended")));
    }

    @Test
    void a_null_where_none_is_promised_does_not_compile() {
        assertThat(violating.refusalOf("null-returned"))
                .contains("Names.java")
                .contains("[NullAway] returning @Nullable expression from method with @NonNull return type");
    }

    @Test
    void a_switch_that_forgets_a_constant_does_not_compile() {
        assertThat(violating.refusalOf("constant-forgotten"))
                .contains("Headings.java")
                .contains("[MissingCasesInEnumSwitch]")
                .contains("NOT_STATED");
    }

    @Test
    void a_switch_that_forgets_a_fact_does_not_compile() {
        assertThat(violating.refusalOf("fact-forgotten"))
                .contains("Available.java")
                .contains("the switch expression does not cover all possible input values");
    }

    @Test
    void a_file_laid_out_by_hand_is_named_by_the_formatter() {
        assertThat(violating.refusalOf("laid-out-by-hand"))
                .contains("spotless-maven-plugin")
                .contains("The following files had format violations")
                .contains("Share.java");
    }

    @Test
    void neither_side_may_depend_on_the_other() {
        String message = "The two sides never see each other; both know only shared-events.";
        assertThat(violating.refusalOf("command-side-that-asks")).contains(message, "query-side");
        assertThat(violating.refusalOf("query-side-that-decides")).contains(message, "command-side");
    }

    @Test
    void rooms_without_a_mistake_pass_beside_the_others() {
        assertThat(violating.refusals())
                .containsOnlyKeys(
                        "null-returned",
                        "constant-forgotten",
                        "fact-forgotten",
                        "laid-out-by-hand",
                        "command-side-that-asks",
                        "query-side-that-decides");
    }

    @Test
    void the_mended_house_passes_every_fence() {
        assertThat(mended.passed()).as(mended.output()).isTrue();
    }
}
