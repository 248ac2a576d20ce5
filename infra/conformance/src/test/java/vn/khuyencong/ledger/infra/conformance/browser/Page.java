package vn.khuyencong.ledger.infra.conformance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page that a tab shows. */
public final class Page {
    private final ChromeDriver driver;
    private final Seat seat;
    private final URI site;

    Page(ChromeDriver driver, Seat seat, URI site) {
        this.driver = driver;
        this.seat = seat;
        this.site = site;
    }

    public URI address() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    }

    public String title() {
        return Objects.requireNonNullElse(driver.getTitle(), "");
    }

    public String text() {
        return asked("return document.body.innerText");
    }

    public String language() {
        return asked("return document.documentElement.lang");
    }

    /** Where its links lead on the same site, without the places inside a page, in the order of the page. */
    public List<Link> links() {
        return Link.on(driver).stream()
                .filter(link -> !Traffic.isOfAnother(link.address().toString(), site))
                .toList();
    }

    /**
     * Nothing is wrong with the page, with what it asked for, nor with what the tab has shown since it was last asked.
     *
     * @param expectedStatuses answers of 400 and more that belong to what is tried
     */
    public Page mustBeSound(Integer... expectedStatuses) {
        List<String> complaints = new Soundness(driver, seat, site).complaints(Set.of(expectedStatuses));
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints.stream()
                    .map(complaint -> "\n  - " + complaint)
                    .collect(Collectors.joining("", address() + " (" + seat + ") is not sound:", "")));
        }
        return this;
    }

    /** In one step, so that no other page can come between. */
    private String asked(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "").toString();
    }

    /** A picture of the whole page, however long it is. */
    public void photograph(Path file) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", whole()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Map<String, Object> whole() {
        List<?> size = (List<?>) Objects.requireNonNull(driver.executeScript(
                "const e = document.documentElement; return [e.clientWidth, Math.max(e.scrollHeight, innerHeight)]"));
        return Map.of("x", 0, "y", 0, "width", size.get(0), "height", size.get(1), "scale", 1);
    }
}
