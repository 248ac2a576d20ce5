package vn.khuyencong.ledger.infra.conformance.running;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the ledger answered over HTTP. */
public record Answer(int status, String body, HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public boolean isAccepted() {
        return status == 201 || status == 200 || status == 202;
    }

    /** The code of a problem, or nothing. */
    public String code() {
        return isAccepted() || body.isBlank() ? "" : json().path("code").asString("");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The stream that decided, as a receipt names it. */
    public String stream() {
        return json().get("stream").asString();
    }

    public List<String> eventIds() {
        return json().get("eventIds").valueStream().map(JsonNode::asString).toList();
    }

    /** The entry of the receipt's first fact. */
    public String entry() {
        return json().get("events").get(0).get("entry").asString();
    }

    /** This answer, if the ledger took the command. */
    public Answer mustBeAccepted() {
        if (!isAccepted()) {
            throw new AssertionError(response.request().uri() + " was answered " + status + " " + body);
        }
        return this;
    }
}
