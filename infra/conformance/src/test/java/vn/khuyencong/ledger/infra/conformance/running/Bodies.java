package vn.khuyencong.ledger.infra.conformance.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of commands as a client writes them. */
public final class Bodies {
    private Bodies() {}

    public static Map<String, String> dong(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "VND");
    }

    public static List<Map<String, String>> evidence(String decision) {
        return List.of(Map.of("decision", decision));
    }

    /** Names and values in turn; a value that is null is left out. */
    public static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                body.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
            }
        }
        return body;
    }
}
