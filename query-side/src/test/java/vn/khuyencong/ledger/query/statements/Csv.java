package vn.khuyencong.ledger.query.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a comma-separated file with a heading line, each cell under its heading. */
final class Csv {
    private Csv() {}

    static List<Map<String, String>> rowsOf(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> heading = cellsOf(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> row(heading, cellsOf(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(List<String> heading, List<String> cells) {
        if (heading.size() != cells.size()) {
            throw new IllegalStateException(cells + " does not stand under " + heading);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < heading.size(); column++) {
            row.put(heading.get(column), cells.get(column));
        }
        return row;
    }

    private static List<String> cellsOf(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
