package vn.khuyencong.ledger.infra.conformance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who signs in to a running ledger and asks; every write has an Idempotency-Key of its own unless given. */
public final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final URI ledger;
    private final @Nullable String credentials;

    private Person(HttpClient client, URI ledger, @Nullable String credentials) {
        this.client = client;
        this.ledger = ledger;
        this.credentials = credentials;
    }

    static Person signedIn(HttpClient client, URI ledger, String name, String password) {
        byte[] shown = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Person(client, ledger, "Basic " + Base64.getEncoder().encodeToString(shown));
    }

    static Person stranger(HttpClient client, URI ledger) {
        return new Person(client, ledger, null);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    public Answer post(String path, Object body, UUID key) {
        return postText(path, JSON.writeValueAsString(body), Map.of("Idempotency-Key", key.toString()));
    }

    /** A body as it is, readable or not, with exactly these headers. */
    public Answer postText(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** One file as a form sends it, under the name {@code file}. */
    public Answer postFile(String path, String fileName, String mediaType, byte[] content) {
        String boundary = "b" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        String form = head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--" + boundary + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(form.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(ledger.resolve(path)).timeout(PATIENCE);
        return credentials == null ? request : request.header("Authorization", credentials);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
