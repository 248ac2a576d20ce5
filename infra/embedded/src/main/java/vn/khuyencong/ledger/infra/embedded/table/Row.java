package vn.khuyencong.ledger.infra.embedded.table;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table: its cells by the name of their column. */
public record Row(Map<String, String> cells) {
    /** The cell of a column that always says something. */
    public String text(String column) {
        String cell = orNull(column);
        if (cell == null) {
            throw new IllegalArgumentException("nothing stands under " + column + " in " + cells);
        }
        return cell;
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    /** The cell of a column that may be empty: empty is unknown. */
    public @Nullable String orNull(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell.isEmpty() ? null : cell;
    }

    public @Nullable LocalDate dateOrNull(String column) {
        String cell = orNull(column);
        return cell == null ? null : LocalDate.parse(cell);
    }
}
