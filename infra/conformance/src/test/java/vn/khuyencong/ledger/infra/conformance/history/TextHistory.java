package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.infra.conformance.running.Answer;

/** A published text of a province: lines of every meaning, at any node of the sources, some taken back or put right. */
final class TextHistory {
    private static final List<String> MEANINGS = List.of("SPENT", "MOBILISED", "PLANNED", "UNSPECIFIED");
    private static final List<String> SOURCES =
            List.of("STATE", "LOCAL", "PROVINCIAL", "COUNTERPART", "NOT_STATED", "CENTRAL");
    private static final List<String> HEDGES = List.of("EXACT", "EXACT", "OVER", "ABOUT", "UP_TO");
    private static final int LINES = 16;

    private final ProvinceHistory province;
    private final Chance chance;

    TextHistory(ProvinceHistory province) {
        this.province = province;
        this.chance = province.chance();
    }

    void send() {
        String statement = province
                .desks()
                .post(
                        "/statements",
                        body(
                                "textSha256", chance.hash(),
                                "fileSha256", chance.hash(),
                                "unit", province.unit(),
                                "title", "Kết quả khuyến công",
                                "publishedOn", "2019-03-01"))
                .mustBeAccepted()
                .stream();
        for (int number = 0; number < LINES; number++) {
            report(statement, number);
        }
    }

    private void report(String statement, int number) {
        Map<String, Object> line = line(number, MEANINGS.get(number % MEANINGS.size()));
        Answer answer = province.desks()
                .post("/statements/" + statement + "/lines", line)
                .mustBeAccepted();
        if (number % 8 < 4) {
            Map<String, Object> right = null;
            if (chance.oneIn(2)) {
                right = body("command", "ReportEntry");
                right.putAll(line(number, MEANINGS.get(number % MEANINGS.size())));
            }
            province.desks()
                    .post(
                            "/entries/" + answer.entry() + "/reversal",
                            body("effectiveOn", "2019-06-30", "reason", "ghi trùng", "replacement", right))
                    .mustBeAccepted();
        }
    }

    private Map<String, Object> line(int number, String meaning) {
        int first = 2016 + chance.below(3);
        int last = first + chance.below(2019 - first);
        List<Map<String, Object>> amounts = new ArrayList<>();
        for (int i = 0; i <= chance.below(2); i++) {
            amounts.add(body(
                    "source",
                    SOURCES.get((number + i) % SOURCES.size()),
                    "meaning",
                    meaning,
                    "amount",
                    dong(chance.dong(10, 900)),
                    "qualifier",
                    chance.of(HEDGES),
                    "figure",
                    "F-" + number + "-" + i,
                    "quote",
                    "kinh phí hỗ trợ"));
        }
        return body(
                "key",
                "line-" + number,
                "programme",
                chance.oneIn(2) ? province.programme() : null,
                "period",
                Map.of("from", first + "-01-01", "to", last + "-12-31"),
                "activities",
                chance.oneIn(3) ? null : List.of("A3.1"),
                "amounts",
                amounts);
    }
}
