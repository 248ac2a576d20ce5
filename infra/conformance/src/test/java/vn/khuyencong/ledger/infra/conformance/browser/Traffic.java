package vn.khuyencong.ledger.infra.conformance.browser;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser asked for since it was last asked about that, and how it was answered. */
record Traffic(List<JsonNode> messages) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OVER_THE_NETWORK = Set.of("http", "https", "ws", "wss");

    static Traffic read(Iterable<LogEntry> log) {
        return new Traffic(StreamSupport.stream(log.spliterator(), false)
                .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                .toList());
    }

    /** Requests to anybody but the site. */
    List<String> toOthersThan(URI site) {
        return of("Network.requestWillBeSent", "Network.webSocketCreated")
                .map(it ->
                        it.path("request").path("url").asString(it.path("url").asString("")))
                .filter(url -> isOfAnother(url, site))
                .distinct()
                .toList();
    }

    static boolean isOfAnother(String url, URI site) {
        int scheme = url.indexOf(':');
        return scheme > 0
                && OVER_THE_NETWORK.contains(url.substring(0, scheme))
                && !url.startsWith(site + "/")
                && !url.equals(site.toString());
    }

    /** Answers that say that something went wrong, each as its status and its address. */
    List<String> failures(Set<Integer> expected) {
        return responses()
                .filter(it -> it.path("status").asInt() >= 400)
                .filter(it -> !expected.contains(it.path("status").asInt()))
                .map(it -> it.path("status").asInt() + " " + it.path("url").asString(""))
                .distinct()
                .toList();
    }

    private Stream<JsonNode> responses() {
        return Stream.concat(
                of("Network.responseReceived").map(it -> it.path("response")),
                of("Network.requestWillBeSent").map(it -> it.path("redirectResponse")));
    }

    private Stream<JsonNode> of(String... methods) {
        Set<String> wanted = Set.of(methods);
        return messages.stream()
                .filter(it -> wanted.contains(it.path("method").asString("")))
                .map(it -> it.path("params"));
    }
}
