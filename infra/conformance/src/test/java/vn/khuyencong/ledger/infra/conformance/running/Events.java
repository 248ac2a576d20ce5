package vn.khuyencong.ledger.infra.conformance.running;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The log as GET /events hands it out, event by event. */
public record Events(List<JsonNode> all) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Events of(Person reader) {
        return new Events(text(reader).lines().map(JSON::readTree).toList());
    }

    /** The whole log as it came, a line an event. */
    public static String text(Person reader) {
        return reader.get("/api/v1/events?limit=100000").mustBeAccepted().body();
    }

    public int size() {
        return all.size();
    }

    /** What was said in which order, without what differs from one writing to the next: ids of events, times and seals. */
    public List<List<JsonNode>> said() {
        return all.stream()
                .map(it -> Stream.of("type", "stream", "sequence", "payload", "metadata")
                        .map(it::get)
                        .map(part -> it.get("payload").has("sealed") ? unsealed(part) : part)
                        .toList())
                .toList();
    }

    /** What is said of a person is sealed, and its command hashed, under a key that every ledger draws for itself. */
    private static JsonNode unsealed(JsonNode part) {
        return part instanceof ObjectNode whole ? whole.deepCopy().without(List.of("sealed", "commandHash")) : part;
    }

    public List<String> ids() {
        return all.stream().map(it -> it.get("eventId").asString()).toList();
    }

    public List<JsonNode> ofType(String type) {
        return all.stream()
                .filter(it -> it.get("type").asString().startsWith(type + "@"))
                .toList();
    }

    public List<Long> positions() {
        return all.stream()
                .map(it -> Long.valueOf(it.get("position").asString()))
                .toList();
    }
}
