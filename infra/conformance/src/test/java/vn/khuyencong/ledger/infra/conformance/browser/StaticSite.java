package vn.khuyencong.ledger.infra.conformance.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site of pages that a test writes down, served from this machine. */
final class StaticSite implements AutoCloseable {
    private record Content(String mediaType, String text) {}

    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final List<String> languagesAsked = new CopyOnWriteArrayList<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    StaticSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    StaticSite with(String path, String html) {
        return with(path, "text/html; charset=utf-8", html);
    }

    StaticSite with(String path, String mediaType, String text) {
        contents.put(path, new Content(mediaType, text));
        return this;
    }

    /** The languages that each request said it would like. */
    List<String> languagesAsked() {
        return languagesAsked;
    }

    /** What was posted, as the browser wrote it. */
    List<String> posted() {
        return posted;
    }

    private void answer(HttpExchange exchange) throws IOException {
        languagesAsked.add(String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Language")));
        if (exchange.getRequestMethod().equals("POST")) {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        Content content = contents.get(exchange.getRequestURI().getPath());
        byte[] body = content == null ? new byte[0] : content.text().getBytes(StandardCharsets.UTF_8);
        if (content != null) {
            exchange.getResponseHeaders().add("Content-Type", content.mediaType());
        }
        exchange.sendResponseHeaders(content == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
