package vn.khuyencong.ledger.infra.conformance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser of the simplest kind: it keeps cookies, and follows no redirect unasked. */
public final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");
    private static final String TOKEN_HEADER = "X-CSRF-TOKEN";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI ledger;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Visitor(RunningLedger ledger) {
        this.ledger = ledger.address();
    }

    /** What the address bar asks for. */
    public Answer open(String path) {
        return send(page(path).GET());
    }

    /** What a script of a page asks for. */
    public Answer fetch(String path) {
        return send(request(path).header("X-Requested-With", "fetch").GET());
    }

    /** What a form of a page sends, with the token that the page holds. */
    public Answer submit(String page, String action, Map<String, String> fields) {
        return send(form(action, fields).header(TOKEN_HEADER, tokenOf(page)));
    }

    /** The same from a page of somebody else. */
    public Answer submitFromElsewhere(String action, Map<String, String> fields) {
        return send(form(action, fields));
    }

    public Answer signIn(String name, String password, String next) {
        return submit("/sign-in", "/sign-in", Map.of("name", name, "password", password, "next", next));
    }

    /** What a script of a page writes. */
    public Answer post(String page, String path, Object body) {
        return send(write(path, body).header(TOKEN_HEADER, tokenOf(page)));
    }

    /** The same from a page of somebody else. */
    public Answer postFromElsewhere(String path, Object body) {
        return send(write(path, body));
    }

    /** The value of a cookie that the ledger gave, or nothing. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with a cookie that somebody else chose. */
    public void bring(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain(ledger.getHost());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(ledger, cookie);
    }

    private String tokenOf(String page) {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " holds no token");
        }
        return token.group(1);
    }

    private HttpRequest.Builder form(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder write(String path, Object body) {
        return request(path)
                .header("X-Requested-With", "fetch")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder page(String path) {
        return request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ledger + path)).timeout(PATIENCE);
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

    @Override
    public void close() {
        client.close();
    }
}
