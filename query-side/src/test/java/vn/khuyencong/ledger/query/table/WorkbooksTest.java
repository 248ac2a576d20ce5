package vn.khuyencong.ledger.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.figure.Measure;
import vn.khuyencong.ledger.query.web.QuestionProblem;

class WorkbooksTest {
    private static final Table TABLE = new Table("position", "day", "moment", "year", "amount", "quote")
            .add(
                    12L,
                    LocalDate.of(2016, 3, 21),
                    Instant.parse("2016-03-21T17:30:00Z"),
                    new FiscalYear(2016),
                    Money.LARGEST_ENTRY,
                    "=HYPERLINK(\"http://x\")")
            .add(13L, null, null, null, Money.dong(-999_999_999_999_998L), "@<&'\u0001 bốn\nmươi");
    private static final About ABOUT = new About(
            List.of(
                    new About.Line("measure", Measure.PLANNED),
                    new About.Line("effectiveAsOf", null),
                    new About.Line("unit", "đồng")),
            "amount",
            Money.dong(1));

    @TempDir
    private Path directory;

    @Test
    void numbers_and_days_are_cells_that_a_spreadsheet_calculates_with() throws IOException {
        Row row = rows(0, "vi").get(1);

        assertThat(row.getCell(0).asNumber()).isEqualTo(new BigDecimal(12));
        assertThat(row.getCell(1).asDate()).isEqualTo(LocalDate.of(2016, 3, 21).atStartOfDay());
        assertThat(row.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2016, 3, 22, 0, 30));
        assertThat(row.getCell(3).asNumber()).isEqualTo(new BigDecimal(2016));
        assertThat(row.getCell(4).asNumber()).isEqualTo(new BigDecimal("999999999999999"));
        assertThat(row.getCell(4).getDataFormatString()).isEqualTo("#,##0");
        assertThat(row.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void a_text_is_never_a_formula() throws IOException {
        List<Row> rows = rows(0, "vi");

        assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(5).asString()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(rows.get(2).getCell(5).asString()).isEqualTo("@<&' bốn\nmươi");
        assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
    }

    @Test
    void the_head_is_bold_frozen_and_filters() throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:F3\"", "<cols>");
        assertThat(part("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void the_second_sheet_says_what_it_is_and_checks_the_sum() throws IOException {
        List<Row> rows = rows(1, "vi");

        assertThat(rows.get(0).getCell(0).asString()).isEqualTo("Chỉ tiêu");
        assertThat(rows.get(0).getCell(1).asString()).isEqualTo("kế hoạch giao");
        assertThat(rows.get(1).getCell(1).asString()).isEqualTo("hiện tại");
        Cell sum = cell(rows, "B5");
        assertThat(sum.getFormula()).isEqualTo("SUM('Bút toán'!E1:E3)");
        assertThat(cell(rows, "B6").asNumber()).isEqualTo(BigDecimal.ONE);
        assertThat(cell(rows, "B7").getFormula()).isEqualTo("B5-B6");
    }

    @Test
    void the_labels_speak_the_readers_language() throws IOException {
        assertThat(rows(1, "en").get(0).getCell(1).asString()).isEqualTo("planned");
    }

    @Test
    void a_sum_that_a_double_cannot_hold_stands_as_text() throws IOException {
        About about = new About(List.of(), "amount", Money.dong((1L << 53) + 1));

        Cell stated = cell(rows(1, bytes(TABLE, about, "vi")), "B3");
        assertThat(stated.getType()).isEqualTo(CellType.STRING);
        assertThat(stated.asString()).isEqualTo("9007199254740993");
    }

    @Test
    void columns_beyond_z_are_summed_under_their_letters() throws IOException {
        String[] head = new String[28];
        for (int column = 0; column < head.length; column++) {
            head[column] = "c" + column;
        }
        Table wide = new Table(head).add((Object[]) new Money[28]);

        Cell sum = cell(rows(1, bytes(wide, new About(List.of(), "c27", Money.ZERO), "vi")), "B2");
        assertThat(sum.getFormula()).isEqualTo("SUM('Bút toán'!AB1:AB2)");
    }

    @Test
    void more_rows_than_a_sheet_holds_are_refused_and_never_cut_off() {
        Table long_ = new Table("amount");
        for (int row = 0; row < 1_048_576; row++) {
            long_.add((Object) null);
        }
        assertThatThrownBy(() -> bytes(long_, new About(List.of(), "amount", Money.ZERO), "vi"))
                .isInstanceOf(QuestionProblem.class)
                .hasMessageContaining("ROWS_EXCEED_SHEET");
    }

    private static Cell cell(List<Row> rows, String address) {
        return rows.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getAddress().toString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(int sheet, String language) throws IOException {
        return rows(sheet, bytes(TABLE, ABOUT, language));
    }

    private static List<Row> rows(int sheet, byte[] bytes) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private String part(String name) throws IOException {
        Path file = Files.write(directory.resolve("book.xlsx"), bytes(TABLE, ABOUT, "vi"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(Table table, About about, String language) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("words/table", "words/common");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new Workbooks(new Labels(words, Locale.of(language))).of(table, about);
    }
}
