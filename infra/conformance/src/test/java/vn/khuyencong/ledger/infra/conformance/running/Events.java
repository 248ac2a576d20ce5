package vn.khuyencong.ledger.infra.conformance.running;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** What was said in which order, without what differs from one writing to the next: ids of events and times. */
    public List<List<JsonNode>> said() {
        return all.stream()
                .map(it -> Stream.of("type", "stream", "sequence", "payload", "metadata")
                        .map(it::get)
                        .toList())
                .toList();
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
