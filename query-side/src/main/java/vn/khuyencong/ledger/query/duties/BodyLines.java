package vn.khuyencong.ledger.query.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.events.DecisionId;

/** What a held command says, a line for each of its parts, the names of the parts as the interface has them. */
final class BodyLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DONG = Pattern.compile("-?\\d{1,18}");
    private static final List<String> ABOVE = List.of("fund", "project");
    private static final List<String> MONEY = List.of("amount", "change", "totalCost");

    private BodyLines() {}

    /** How the value of a part is shown. */
    enum Form {
        SAID,
        DAY,
        DONG,
        DECISION
    }

    /** A part: {@code name} is the last of its path, and {@code in} the list item that it belongs to, counted from 1. */
    record Line(String name, int in, Form form, String value) {
        /** The decision that it names, if it is one. */
        public @Nullable DecisionId decision() {
            return form == Form.DECISION ? new DecisionId(value) : null;
        }
    }

    /** The lines of a body, without the fund or project, which stands above them. */
    static List<Line> of(String body) {
        List<Line> lines = new ArrayList<>();
        collect("", 0, JSON.readTree(body), lines);
        lines.removeIf(line -> ABOVE.contains(line.name()));
        return lines;
    }

    private static void collect(String name, int in, JsonNode node, List<Line> lines) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> part : node.properties()) {
                collect(part.getKey(), in, part.getValue(), lines);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(name, node.get(i).isObject() ? i + 1 : in, node.get(i), lines);
            }
        } else {
            String value = node.asString("");
            lines.add(new Line(name, in, formOf(name, value), value));
        }
    }

    private static Form formOf(String name, String value) {
        if (MONEY.contains(name) && DONG.matcher(value).matches()) {
            return Form.DONG;
        }
        if (name.equals("decision")) {
            return Form.DECISION;
        }
        return DAY.matcher(value).matches() ? Form.DAY : Form.SAID;
    }
}
