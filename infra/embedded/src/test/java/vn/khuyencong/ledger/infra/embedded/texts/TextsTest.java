package vn.khuyencong.ledger.infra.embedded.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.infra.embedded.reference.ReferenceData;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

class TextsTest {
    private static final List<Row> STATEMENTS = Table.read("/texts/statements.csv");
    private static final List<Row> FIGURES = Table.read("/texts/figures.csv");
    private static final List<Row> NARRATIVE = Table.read("/texts/narrative.csv");

    @Test
    void the_five_texts_state_121_figures_and_110_notes() {
        assertThat(STATEMENTS).hasSize(5);
        assertThat(FIGURES).hasSize(121);
        assertThat(NARRATIVE).hasSize(110);
    }

    @Test
    void no_id_stands_twice() {
        assertThat(Stream.concat(FIGURES.stream(), NARRATIVE.stream()).map(row -> row.text("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_figure_and_every_note_is_quoted() {
        assertThat(Stream.concat(FIGURES.stream(), NARRATIVE.stream()))
                .allSatisfy(row -> assertThat(row.text("quote")).isNotBlank());
    }

    @Test
    void every_figure_and_every_note_belongs_to_one_of_the_texts() {
        assertThat(FIGURES).extracting(row -> row.text("statement")).isSubsetOf(column(STATEMENTS, "statement"));
        assertThat(NARRATIVE).extracting(row -> row.text("seed_file")).isSubsetOf(column(STATEMENTS, "file_name"));
    }

    @Test
    void a_part_names_a_whole_of_its_own_text() {
        Map<String, String> textOf =
                FIGURES.stream().collect(Collectors.toMap(row -> row.text("id"), row -> row.text("statement")));
        assertThat(FIGURES)
                .filteredOn(row -> row.orNull("parent") != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(textOf.get(row.text("parent"))).isEqualTo(row.text("statement")));
    }

    @Test
    void named_groups_and_named_beneficiaries_without_figures_are_lines_of_their_own() {
        Map<String, String> lines = NARRATIVE.stream()
                .filter(row -> row.orNull("line") != null)
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("line")));
        assertThat(lines)
                .containsOnly(
                        entry("VL-T06", "management_capacity"),
                        entry("VL-T07", "machinery"),
                        entry("VL-T08", "pollution_control"),
                        entry("VL-T09", "fairs"),
                        entry("VL-T10", "product_selection"),
                        entry("VL-T11", "brand_packaging"),
                        entry("VL-T12", "study_tour"),
                        entry("VL-T13", "network"),
                        entry("VL-T14", "cleaner_production"),
                        entry("VL-T15", "information"),
                        entry("BG-T06", "demo_model_fago"),
                        entry("BG-T07", "machinery_thong_nhat"));
    }

    @Test
    void a_statement_stands_under_its_own_hash() {
        assertThat(STATEMENTS)
                .extracting(row -> StatementId.of(new Sha256(row.text("text_sha256"))))
                .doesNotHaveDuplicates()
                .contains(new StatementId("statement.612909f480621cf9f6247a2151ccd888"));
    }

    @Test
    void a_file_that_is_composed_already_has_the_hash_of_its_text() {
        assertThat(STATEMENTS)
                .allSatisfy(row ->
                        assertThat(new Sha256(row.text("file_sha256"))).isEqualTo(new Sha256(row.text("text_sha256"))));
    }

    @Test
    void a_statement_speaks_of_a_province_as_it_then_was() {
        Set<Unit> versions = ReferenceData.read().provinceVersions().stream()
                .map(ProvinceVersionPublished::unit)
                .collect(Collectors.toSet());
        assertThat(STATEMENTS).extracting(row -> new Unit(row.text("unit"))).isSubsetOf(versions);
    }

    @Test
    void what_a_text_does_not_print_stays_unknown() {
        assertThat(STATEMENTS)
                .filteredOn(row -> row.dateOrNull("published_on") == null)
                .extracting(row -> row.text("statement"))
                .containsExactly("nghe-an", "bac-giang", "vinh-long");
        assertThat(STATEMENTS)
                .filteredOn(row -> row.orNull("title") == null)
                .extracting(row -> row.text("statement"))
                .containsExactly("vinh-long");
    }

    @Test
    void an_article_lies_between_two_lines_of_its_file() {
        assertThat(STATEMENTS)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.text("first_line")))
                        .isBetween(1, Integer.parseInt(row.text("last_line"))));
    }

    private static Set<String> column(List<Row> rows, String name) {
        return rows.stream().map(row -> row.text(name)).collect(Collectors.toSet());
    }
}
