package vn.khuyencong.ledger.query.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a spreadsheet in Vietnam opens it: UTF-8 with a byte order mark, semicolons, amounts as whole đồng. */
public final class Csv {
    public static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final List<String> lines = new ArrayList<>();

    public Csv(String... head) {
        add((Object[]) head);
    }

    public Csv add(@Nullable Object... cells) {
        lines.add(Arrays.stream(cells)
                .map(cell -> cell(Objects.toString(cell, "")))
                .collect(Collectors.joining(";")));
        return this;
    }

    public String text() {
        return BYTE_ORDER_MARK + lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    public ResponseEntity<String> answer(String fileName) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(text());
    }

    private static String cell(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String harmless = runs ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
