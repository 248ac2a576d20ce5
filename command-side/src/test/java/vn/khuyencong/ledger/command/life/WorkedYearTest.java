package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.life.WorkedYear.Document;

/** One year and what follows it, as a bookkeeper would check it: documents in, balances reckoned by hand out. */
class WorkedYearTest {
    private static final long MILLION = 1_000_000;

    @Test
    void the_balances_of_the_worked_year_are_those_reckoned_by_hand() throws IOException {
        List<Document> documents =
                table("documents.txt").stream().map(Document::of).toList();
        List<Row> rows = LedgerRows.of(new WorkedYear().post(documents).facts());

        List<LocalDate> days = days();
        Map<String, List<Long>> reckoned = new TreeMap<>();
        table("balances.txt").forEach(cells -> reckoned.put(cells.get(0) + " " + cells.get(1), amounts(cells)));
        Map<String, List<Long>> held = new TreeMap<>();
        for (Row row : rows) {
            String place = row.account().wireName() + " " + nameOf(row.holder());
            held.computeIfAbsent(
                    place,
                    it -> days.stream().map(day -> balance(place, day, rows)).toList());
        }
        held.values().removeIf(amounts -> amounts.stream().allMatch(amount -> amount == 0));
        assertThat(held).isEqualTo(reckoned);
    }

    private static long balance(String place, LocalDate day, List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.on().isAfter(day))
                .filter(row -> place.equals(row.account().wireName() + " " + nameOf(row.holder())))
                .mapToLong(Row::amount)
                .sum();
    }

    /** {@code fund.31@2004-07-08.2016.provincial} → 2016, {@code project.…|A1|2017} → A1 (2017). */
    private static String nameOf(String holder) {
        String[] parts = holder.split("\\|", -1);
        return switch (parts.length) {
            case 1 -> holder.split("\\.", -1)[2];
            case 2 -> parts[1];
            default -> parts[1] + " (" + parts[2] + ")";
        };
    }

    private static List<Long> amounts(List<String> cells) {
        return cells.subList(2, cells.size()).stream()
                .map(cell -> cell.isEmpty() ? 0 : Long.parseLong(cell.replace(".", "")) * MILLION)
                .toList();
    }

    private static List<LocalDate> days() throws IOException {
        return lines("balances.txt").stream()
                .filter(line -> line.startsWith("# Tài khoản "))
                .flatMap(line -> cells(line).stream().skip(2).map(LocalDate::parse))
                .toList();
    }

    private static List<List<String>> table(String name) throws IOException {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .map(WorkedYearTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream text = WorkedYearTest.class.getResourceAsStream("/worked-year/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
