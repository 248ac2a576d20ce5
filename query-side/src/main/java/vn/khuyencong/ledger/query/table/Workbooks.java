package vn.khuyencong.ledger.query.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.khuyencong.ledger.query.web.QuestionProblem;

/** A table as a workbook: the rows on one sheet; on a second what they are, and a sum that must come to nothing. */
final class Workbooks {
    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String APPLICATION = "ledger";
    private static final String VERSION = "1.0";
    private static final int LABEL = 0;
    private static final int VALUE = 1;

    private final Labels labels;

    Workbooks(Labels labels) {
        this.labels = labels;
    }

    byte[] of(Table table, About about) {
        if (table.rows().size() >= Worksheet.MAX_ROWS) {
            throw QuestionProblem.tooManyRows(table.rows().size(), Worksheet.MAX_ROWS - 1);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, APPLICATION, VERSION)) {
            boolean summed = about.summed() != null;
            rows(table, book.newWorksheet(labels.of(summed ? "rows" : "table")));
            about(table, about, book.newWorksheet(labels.of(summed ? "check" : "about")));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook could not be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void rows(Table table, Worksheet sheet) {
        int columns = table.head().size();
        Sheet cells = new Sheet(sheet, columns);
        for (int column = 0; column < columns; column++) {
            cells.bold(0, column, table.head().get(column));
        }
        for (int row = 1; row <= table.rows().size(); row++) {
            List<@Nullable Object> values = table.rows().get(row - 1);
            for (int column = 0; column < columns; column++) {
                cells.put(row, column, values.get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        cells.fit();
    }

    private void about(Table table, About about, Worksheet sheet) {
        Sheet cells = new Sheet(sheet, VALUE + 1);
        int row = 0;
        for (About.Line line : about.lines()) {
            cells.bold(row, LABEL, labels.of(line.label()));
            cells.put(row, VALUE, labels.shown(line.value()));
            row++;
        }
        if (about.summed() != null) {
            check(row, sumOf(table, about.summed()), about, cells);
        }
        cells.fit();
    }

    private void check(int after, String sum, About about, Sheet cells) {
        int row = after;
        cells.bold(++row, LABEL, labels.of("sum"));
        cells.formula(row, VALUE, sum);
        cells.bold(++row, LABEL, labels.of("stated"));
        cells.put(row, VALUE, about.stated());
        cells.bold(++row, LABEL, labels.of("difference"));
        cells.formula(row, VALUE, "B" + (row - 1) + "-B" + row);
    }

    /** The sum of the column, its head included: a spreadsheet adds no text, and a range is never empty. */
    private String sumOf(Table table, String summed) {
        String column = letters(table.head().indexOf(summed));
        int last = table.rows().size() + 1;
        return "SUM('" + labels.of("rows") + "'!" + column + "1:" + column + last + ")";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
