package vn.khuyencong.ledger.infra.conformance.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/**
 * A page as it is laid out.
 *
 * @param width of all that it shows, in CSS pixels as the window's
 * @param tooWide what reaches over the window's edge
 * @param hosts where its link elements point the browser, read or not
 * @param texts what can be seen or is read out, save code
 */
record Sight(
        long width,
        long window,
        List<String> tooWide,
        String language,
        String title,
        List<String> headings,
        List<String> hosts,
        List<String> texts) {
    private static final String SCRIPT = script();

    @SuppressWarnings("unchecked")
    static Sight of(JavascriptExecutor tab) {
        Map<String, Object> seen = (Map<String, Object>) Objects.requireNonNull(tab.executeScript(SCRIPT));
        return new Sight(
                (Long) seen.get("width"),
                (Long) seen.get("window"),
                (List<String>) seen.get("tooWide"),
                (String) seen.get("language"),
                (String) seen.get("title"),
                (List<String>) seen.get("headings"),
                (List<String>) seen.get("hosts"),
                (List<String>) seen.get("texts"));
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Sight.class.getResourceAsStream("sight.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
