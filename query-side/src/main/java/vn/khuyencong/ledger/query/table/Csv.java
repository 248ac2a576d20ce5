package vn.khuyencong.ledger.query.table;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A table as a spreadsheet in Vietnam opens it: UTF-8 with a byte order mark, semicolons, amounts as whole đồng. */
final class Csv {
    static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    static String text(Table table) {
        Stream<String> lines = Stream.concat(
                Stream.of(line(table.head())), table.rows().stream().map(Csv::line));
        return BYTE_ORDER_MARK + lines.map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String harmless = runs ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
