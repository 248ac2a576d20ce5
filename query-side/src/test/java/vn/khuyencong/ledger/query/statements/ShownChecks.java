package vn.khuyencong.ledger.query.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

/** What the page of a text says of each check, read off its HTML: {@code HP-09 first 12578480000 11393700000 … lệch}. */
final class ShownChecks {
    private static final Pattern FIGURE = Pattern.compile("<tbody class=\"figure ");
    private static final Pattern KEY = Pattern.compile("id=\"f-([^\"]+)\"");
    private static final Pattern NUMBERS = Pattern.compile("(?s)<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<td class=\"n[^>]*>(.*?)</td>");
    private static final Pattern VERDICT =
            Pattern.compile("(?s)<span class=\"tag [A-Z_]+\">.*?</span> <span>(.*?)</span>");
    private static final Pattern EQUATION = Pattern.compile("(?s)<p class=\"equation\">(.*?)</p>");
    private static final Pattern DIGITS = Pattern.compile("\\(?[0-9][0-9.]*\\)?");

    private ShownChecks() {}

    static List<String> on(Rendered page) {
        List<String> checks = new ArrayList<>();
        String[] figures = FIGURE.split(page.html());
        for (int at = 1; at < figures.length; at++) {
            addChecksOf(figures[at], checks);
        }
        return checks;
    }

    private static void addChecksOf(String figure, List<String> checks) {
        String key = first(KEY, figure);
        String[] parts = figure.split("<div class=\"check\">");
        List<String> rows =
                NUMBERS.matcher(parts[0]).results().map(it -> it.group(1)).toList();
        String numbers = CELL.matcher(rows.get(1))
                .results()
                .map(it -> digits(textOf(it.group(1))))
                .collect(Collectors.joining(" "));
        checks.add(key + " " + numbers + " " + first(VERDICT, parts[0]));
        for (int at = 2; at < parts.length; at++) {
            String sum = DIGITS.matcher(textOf(first(EQUATION, parts[at])).split("làm tròn|là một phần|bình quân")[0])
                    .results()
                    .map(MatchResult::group)
                    .map(ShownChecks::digits)
                    .collect(Collectors.joining(" "));
            checks.add(key + " " + sum + " " + first(VERDICT, parts[at]));
        }
    }

    /**
     * The same of a row of the expected answer: all numbers of a figure's first check, those of the equation of any
     * other; a comparison shows the stated number alone.
     */
    static String inShort(Map<String, String> row, boolean first, QuestionHouse house) {
        List<String> columns = row.get("residual").isEmpty()
                ? List.of("stated")
                : first
                        ? List.of("stated", "ledger", "residual", "possible", "unexplained")
                        : List.of("stated", "ledger", "residual");
        return row.get("figure") + " " + columns.stream().map(row::get).collect(Collectors.joining(" ")) + " "
                + house.word("verdict." + row.get("verdict"));
    }

    static String textOf(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("</p>|</td>|</tr>|</caption>|</h3>", " ")
                        .replaceAll("<[^>]+>", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String digits(String shown) {
        String bare = shown.replaceAll("[.≥≈≤ ]", "");
        return bare.startsWith("(") ? "-" + bare.substring(1, bare.length() - 1) : bare;
    }

    private static String first(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
    }
}
