package vn.khuyencong.ledger.infra.conformance.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What must hold of every page, whatever it shows: each complaint is a sentence. */
record Soundness(ChromeDriver driver, Seat seat, URI site) {
    /** The console repeats each failed answer; {@link Traffic} knows which of them were expected. */
    private static final Pattern FAILED_ANSWER =
            Pattern.compile("Failed to load resource: the server responded with a status of \\d+");

    List<String> complaints(Set<Integer> expectedStatuses) {
        Sight sight = Sight.of(driver);
        return Stream.of(
                        console(),
                        traffic(expectedStatuses),
                        frame(sight),
                        Wording.complaints(sight.texts()),
                        Axe.complaints(driver))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !FAILED_ANSWER.matcher(message).find())
                .map(message -> "the console says " + message)
                .toList();
    }

    private List<String> traffic(Set<Integer> expectedStatuses) {
        Traffic traffic = Traffic.read(driver.manage().logs().get(LogType.PERFORMANCE));
        return Stream.concat(
                        traffic.toOthersThan(site).stream().map(url -> "it asks another host for " + url),
                        traffic.failures(expectedStatuses).stream().map(failure -> "it was answered " + failure))
                .toList();
    }

    private List<String> frame(Sight sight) {
        List<String> complaints = new ArrayList<>();
        // A phone zooms out until everything fits, and then says that its window is as wide as that.
        long window = Math.min(sight.window(), seat.screen().width());
        if (sight.width() > window) {
            complaints.add("it is %d px wide in a window of %d, because of %s"
                    .formatted(sight.width(), window, sight.tooWide()));
        }
        if (!sight.language().equals(seat.language().tag())) {
            complaints.add("its language is \"%s\" and not \"%s\""
                    .formatted(sight.language(), seat.language().tag()));
        }
        if (sight.headings().size() != 1) {
            complaints.add("it has %d headings of the first order: %s"
                    .formatted(sight.headings().size(), sight.headings()));
        }
        if (sight.title().isBlank()) {
            complaints.add("it has no title");
        }
        sight.hosts().stream()
                .filter(url -> Traffic.isOfAnother(url, site))
                .map(url -> "it points the browser at " + url)
                .forEach(complaints::add);
        return complaints;
    }
}
