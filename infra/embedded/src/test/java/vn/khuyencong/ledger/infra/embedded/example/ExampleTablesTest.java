package vn.khuyencong.ledger.infra.embedded.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

class ExampleTablesTest {
    private static final List<Step> DAY_BOOK = DayBook.steps();
    private static final Map<String, Row> DECISIONS = Keys.register("decisions", "decision");
    private static final Map<String, Row> PROPOSALS = Keys.register("proposals", "proposal");
    private static final Row TEXT = Table.read("/example/texts/statements.csv").getFirst();

    /** After it the units of the example no longer all stand; a clock that works is long past it. */
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void every_name_says_that_it_is_invented_or_that_the_act_is_real() {
        assertThat(DECISIONS.values())
                .extracting(it -> it.text("title"))
                .allMatch(title -> title.endsWith("(ví dụ)") || title.endsWith("(văn bản có thật)"));
        assertThat(PROPOSALS.values()).extracting(it -> it.text("name")).allMatch(name -> name.endsWith("(ví dụ)"));
        assertThat(Keys.register("parties", "party").values())
                .extracting(it -> it.text("name"))
                .allMatch(name -> name.contains("Ví Dụ"));
        assertThat(TEXT.text("title")).endsWith("(ví dụ)");
    }

    @Test
    void an_invented_act_has_a_number_that_no_province_reaches_and_a_real_one_has_no_file() {
        assertThat(DECISIONS.values())
                .filteredOn(it -> it.text("title").endsWith("(ví dụ)"))
                .allMatch(it -> it.text("number").startsWith("9"));
        assertThat(DECISIONS.values())
                .filteredOn(it -> it.text("title").endsWith("(văn bản có thật)"))
                .hasSize(5)
                .allMatch(it -> it.orNull("says") == null);
    }

    @Test
    void the_day_book_goes_on_day_by_day_and_ends_in_the_past() {
        List<LocalDate> days =
                DAY_BOOK.stream().map(step -> step.row().date("day")).toList();
        assertThat(days).isSorted().allMatch(day -> day.isBefore(LAST_DAY));
        assertThat(DAY_BOOK).extracting(Step::name).doesNotHaveDuplicates();
        assertThat(DAY_BOOK)
                .filteredOn(step -> step.row().dateOrNull("effective_on") != null)
                .isNotEmpty()
                .allMatch(step -> step.effectiveOn().isBefore(step.row().date("day")));
    }

    @Test
    void every_act_is_done_and_none_by_the_wrong_person() {
        assertThat(DAY_BOOK).extracting(Step::act).contains(Act.values());
        assertThat(DAY_BOOK).allSatisfy(step -> assertThat(step.who()).isEqualTo(whoseDuty(step.act())));
    }

    private static String whoseDuty(Act act) {
        return switch (act) {
            case APPRAISE_AT_BASE,
                    APPRAISE_AT_MINISTRY,
                    SEND_BACK,
                    REJECT,
                    APPROVE,
                    ADJUST_BUDGET,
                    CHANGE_SOURCE,
                    SUSPEND,
                    RESUME,
                    STOP,
                    SETTLE,
                    CONFIRM,
                    SEND_POSTING_BACK,
                    CLOSE_YEAR,
                    REOPEN_YEAR -> "lanhdao";
            case ERASE_PERSON -> "quantri";
            default -> "ketoan";
        };
    }

    @Test
    void the_words_that_a_line_quotes_stand_in_the_file_of_its_decision() {
        assertThat(DAY_BOOK)
                .filteredOn(step -> step.quote() != null)
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(says(step.decisions().getFirst())).contains(step.quote()));
    }

    private static String says(String decision) {
        Row row = DECISIONS.get(decision);
        return row == null ? "" : row.text("says");
    }

    @Test
    void what_stands_in_tables_beside_it_belongs_to_lines_of_the_day_book() {
        List<String> names = DAY_BOOK.stream().map(Step::name).toList();
        assertThat(Stream.of("budget-lines", "outcomes", "targets", "amended-parties")
                        .flatMap(table -> Table.read("/example/" + table + ".csv").stream()))
                .extracting(row -> row.text("step"))
                .isSubsetOf(names);
    }

    @Test
    void the_published_text_is_named_by_its_hash_and_prints_what_is_quoted_of_it() throws IOException {
        byte[] content = textBytes();
        assertThat(TEXT.text("file_sha256")).isEqualTo(Sha256.of(content).hex());
        assertThat(Stream.of("figures", "narrative")
                        .flatMap(table -> Table.read("/example/texts/" + table + ".csv").stream()))
                .allSatisfy(row ->
                        assertThat(new String(content, StandardCharsets.UTF_8)).contains(row.text("quote")));
    }

    private static byte[] textBytes() throws IOException {
        try (InputStream file =
                ExampleTablesTest.class.getResourceAsStream("/example/texts/" + TEXT.text("file_name"))) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        }
    }

    @Test
    void one_name_and_one_amount_are_long_enough_to_try_a_page_with() {
        assertThat(PROPOSALS.values()).anyMatch(it -> it.text("name").length() > 200);
        assertThat(PROPOSALS.values()).anyMatch(it -> Long.parseLong(it.text("total_cost")) > 100_000_000_000L);
    }
}
