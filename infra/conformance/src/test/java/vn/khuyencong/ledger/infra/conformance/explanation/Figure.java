package vn.khuyencong.ledger.infra.conformance.explanation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.running.Person;

/** A figure of an answer with the id that explains it. */
record Figure(String province, String measure, BigInteger amount, String id) {

    /** Every figure of every row, and of the totals under the name of no province. */
    static List<Figure> of(JsonNode balances) {
        List<Figure> figures = new ArrayList<>();
        balances.get("rows").forEach(row -> addTo(figures, row.get("province").asString(), row));
        addTo(figures, "", balances.get("totals"));
        return figures;
    }

    private static void addTo(List<Figure> figures, String province, JsonNode cells) {
        cells.get("figures")
                .properties()
                .forEach(figure -> figures.add(new Figure(
                        province,
                        figure.getKey(),
                        amountOf(cells.get(figure.getKey())),
                        figure.getValue().asString())));
    }

    /** All its leaves, page by page. */
    List<JsonNode> leaves(Person reader, int limit) {
        List<JsonNode> leaves = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = reader.get("/api/v1/figures/" + id + "/explanation?limit=" + limit + cursor)
                    .mustBeAccepted()
                    .json();
            page.get("children").valueStream().flatMap(Figure::leavesOf).forEach(leaves::add);
            cursor =
                    page.path("next").isString() ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return leaves;
    }

    private static Stream<JsonNode> leavesOf(JsonNode node) {
        return node.get("type").asString().equals("ENTRY")
                ? Stream.of(node)
                : node.get("children").valueStream().flatMap(Figure::leavesOf);
    }

    static BigInteger amountOf(JsonNode amount) {
        return new BigInteger(amount.get("amount").asString());
    }
}
