package vn.khuyencong.ledger.infra.conformance.explanation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One check of one stated total, as the acceptance table has it and as the ledger says it; nothing stands for null. */
record ExpectedCheck(
        String figure,
        String check,
        String of,
        String unit,
        String stated,
        String ledger,
        String residual,
        String possible,
        String unexplained,
        String allowance,
        String verdict) {
    private static final String TABLE = "/reconciliation.csv";

    static List<ExpectedCheck> expected() throws IOException {
        try (InputStream table = ExpectedCheck.class.getResourceAsStream(TABLE)) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(ExpectedCheck::row).toList();
        }
    }

    /** The note at the end may hold commas; nothing before it does. */
    private static ExpectedCheck row(String line) {
        String[] cells = line.split(",", 12);
        return new ExpectedCheck(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9],
                cells[10]);
    }

    static Stream<ExpectedCheck> said(JsonNode reconciliation) {
        return reconciliation
                .get("figures")
                .valueStream()
                .flatMap(figure -> figure.get("checks")
                        .valueStream()
                        .map(check -> said(figure.get("key").asString(), check)));
    }

    private static ExpectedCheck said(String figure, JsonNode check) {
        JsonNode stated = check.get("stated");
        String unit = stated.path("currency").asString(stated.path("unit").asString(""));
        return new ExpectedCheck(
                figure,
                check.get("check").asString(),
                check.get("of").valueStream().map(JsonNode::asString).collect(joining(" ")),
                stated.has("per") ? unit + "/" + stated.get("per").asString() : unit,
                number(check, "stated"),
                number(check, "ledger"),
                number(check, "residual"),
                number(check, "possible"),
                number(check, "unexplained"),
                number(check, "allowance"),
                check.get("verdict").asString());
    }

    private static String number(JsonNode check, String name) {
        JsonNode quantity = check.path(name);
        return quantity.path("amount").asString(quantity.path("value").asString(""));
    }
}
