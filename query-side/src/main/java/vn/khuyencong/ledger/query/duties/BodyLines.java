package vn.khuyencong.ledger.query.duties;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.events.Unit;

/** What a held command says, a line for each of its parts, the names of the parts as the interface has them. */
public final class BodyLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DONG = Pattern.compile("-?\\d{1,18}");
    private static final Set<String> ABOVE = Set.of("fund", "project");
    private static final Set<String> MONEY =
            Set.of("amount", "change", "totalCost", "advance", "undrawn", "counterpart", "proposedSupport");

    private static final Set<String> STREAMS = Set.of(
            "beneficiary", "contractor", "implementer", "party", "programme", "registeredAgainFrom", "statement", "to");

    /** Where the words of a part's codes stand. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            entry("chain", List.of("chain")),
            entry("command", List.of("command")),
            entry("ground", List.of("carry-over-ground", "disallowance")),
            entry("kind", List.of("kind", "contract-kind", "disbursement")),
            entry("level", List.of("level", "appraisal-level")),
            entry("opinion", List.of("opinion")),
            entry("recognitionLevel", List.of("recognition-level")),
            entry("result", List.of("post-check")),
            entry("source", List.of("source")),
            entry("volume", List.of("stop-volume")));

    private BodyLines() {}

    /** How the value of a part is shown. */
    public enum Form {
        SAID,
        DAY,
        DONG,
        DECISION,
        STREAM,
        UNIT
    }

    /** A part: {@code name} is the last of its path, and {@code in} the list item that it belongs to, counted from 1. */
    public record Line(String name, int in, Form form, String value) {
        /** The decision that it names, if it is one. */
        public @Nullable DecisionId decision() {
            return form == Form.DECISION ? new DecisionId(value) : null;
        }

        /** The groups of words in which its value may have a word. */
        public List<String> words() {
            return WORDS.getOrDefault(name, List.of());
        }
    }

    /** The lines of a body, without the fund or project, which stands above them. */
    public static List<Line> of(String body) {
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
        if (STREAMS.contains(name)) {
            return Form.STREAM;
        }
        if (name.equals("unit") && isUnit(value)) {
            return Form.UNIT;
        }
        return DAY.matcher(value).matches() ? Form.DAY : Form.SAID;
    }

    /** What an outcome is counted in is called its unit too. */
    private static boolean isUnit(String value) {
        try {
            return new Unit(value).key().equals(value);
        } catch (InvalidValue notOne) {
            return false;
        }
    }
}
